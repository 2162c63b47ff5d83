import type { Reader } from '../define-reader.ts'
import { trackedChanges } from '../flow/flow-read.ts'
import { layFlow } from '../flow/lay-flow.ts'
import { readDocx } from './read-docx.ts'

/** Word files since 2007. */
export const docxReader: Reader = {
  id: 'docx',
  async read({ bytes }, _options, budget, readInside) {
    const { flow, hasChanges, warnings } = await readDocx(bytes, budget, readInside)
    return { doc: layFlow(flow), reader: 'docx', warnings: [...(hasChanges ? [trackedChanges] : []), ...warnings] }
  },
}

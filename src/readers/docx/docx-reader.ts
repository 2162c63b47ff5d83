import type { Reader, ReaderWarning } from '../define-reader.ts'
import { layFlow } from '../flow/lay-flow.ts'
import { readDocx } from './read-docx.ts'

const tracked: ReaderWarning = { code: 'tracked-changes', message: 'The file tracks changes; the text is as if all were accepted.' }

/** Word files since 2007. */
export const docxReader: Reader = {
  id: 'docx',
  async read({ bytes }, _options, budget) {
    const { flow, hasChanges } = await readDocx(bytes, budget)
    return { doc: layFlow(flow), reader: 'mammoth', warnings: hasChanges ? [tracked] : [] }
  },
}

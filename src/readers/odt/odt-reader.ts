import type { Reader, ReaderWarning } from '../define-reader.ts'
import { layFlow } from '../flow/lay-flow.ts'
import { readOdt } from './read-odt.ts'

const tracked: ReaderWarning = { code: 'tracked-changes', message: 'The file tracks changes; the text is as if all were accepted.' }

/** Texts in the OpenDocument format, as LibreOffice writes them. */
export const odtReader: Reader = {
  id: 'odt',
  async read({ bytes }, _options, budget) {
    const { flow, hasChanges } = await readOdt(bytes, budget)
    return { doc: layFlow(flow), reader: 'odt', warnings: hasChanges ? [tracked] : [] }
  },
}

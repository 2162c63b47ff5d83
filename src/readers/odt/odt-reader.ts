import type { Reader } from '../define-reader.ts'
import { layFlow } from '../flow/lay-flow.ts'
import { readOdt } from './read-odt.ts'

/** Texts in the OpenDocument format, as LibreOffice writes them. */
export const odtReader: Reader = {
  id: 'odt',
  async read({ bytes }, _options, budget) {
    const { flow, warnings } = await readOdt(bytes, budget)
    return { doc: layFlow(flow), reader: 'odt', warnings }
  },
}

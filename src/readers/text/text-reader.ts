import type { Reader } from '../define-reader.ts'
import { decode, encodingWarnings } from './decode.ts'
import { readText } from './read-text.ts'

/** Plain text and markdown, in any encoding. */
export const textReader: Reader = {
  id: 'text',
  async read({ bytes }) {
    const decoded = decode(bytes)
    return { doc: readText(decoded.text), reader: 'text', warnings: encodingWarnings(decoded) }
  },
}

import type { Reader } from '../define-reader.ts'
import { refuseCrowded } from './crowding.ts'
import { decode, encodingWarnings } from './decode.ts'
import { readText } from './read-text.ts'

/** Plain text and markdown, in any encoding. */
export const textReader: Reader = {
  id: 'text',
  async read({ bytes }, _options, { limits }) {
    const decoded = await decode(bytes)
    refuseCrowded(decoded.text, limits)
    return { doc: readText(decoded.text), reader: 'text', warnings: encodingWarnings(decoded) }
  },
}

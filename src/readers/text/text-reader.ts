import type { Reader } from '../define-reader.ts'
import { decode } from './decode.ts'
import { readText } from './read-text.ts'

/** Plain text and markdown, in any encoding. */
export const textReader: Reader = {
  id: 'text',
  async read({ bytes }) {
    const { text, encoding, isGuessed } = decode(bytes)
    const warnings = isGuessed ? [{ code: 'encoding-guessed' as const, message: `The text was read as ${encoding}, which is a guess.` }] : []
    return { doc: readText(text), reader: 'text', warnings }
  },
}

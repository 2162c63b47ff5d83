import type { Reader } from '../define-reader.ts'
import { encodingWarnings } from '../text/decode.ts'
import { layPieces } from '../text/lay-pieces.ts'
import { decodePage } from './charset.ts'
import { readPage } from './read-html.ts'

/** Saved web pages, whatever their name. */
export const htmlReader: Reader = {
  id: 'html',
  async read({ bytes }, _options, { limits }) {
    const decoded = await decodePage(bytes)
    const { pieces, foot, warnings } = readPage(decoded.text, limits)
    return { doc: layPieces([...pieces, ...foot], null), reader: 'html', warnings: [...encodingWarnings(decoded), ...warnings] }
  },
}

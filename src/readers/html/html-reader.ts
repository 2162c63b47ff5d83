import type { Reader } from '../define-reader.ts'
import { encodingWarnings } from '../text/decode.ts'
import { decodePage } from './charset.ts'
import { readHtml } from './read-html.ts'

/** Saved web pages, whatever their name. */
export const htmlReader: Reader = {
  id: 'html',
  async read({ bytes }, _options, { limits }) {
    const decoded = await decodePage(bytes)
    return { doc: readHtml(decoded.text, limits), reader: 'html', warnings: encodingWarnings(decoded) }
  },
}

import { decode } from '../text/decode.ts'
import type { Decoded } from '../text/utf8.ts'

const declaration = /<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s{0,9}=["'\s]{0,9}(?<name>[\w:-]{2,40})/i
const headLength = 4096

/** A page's text in the encoding that it declares, if its bytes leave that open. */
export async function decodePage(bytes: Uint8Array): Promise<Decoded> {
  const decoded = await decode(bytes)
  if (!decoded.isGuessed) return decoded
  const { default: iconv } = await import('iconv-lite')
  const declared = declaration.exec(iconv.decode(bytes.subarray(0, headLength), 'latin1'))?.groups?.['name']
  if (!declared || !iconv.encodingExists(declared)) return decoded
  // What calls itself Latin 1 on the web is the Windows code page that extends it, and what calls itself UTF-8 here is not.
  const encoding = /^(?:iso-?8859-1|latin-?1|us-ascii|ascii|utf-?8)$/i.test(declared) ? 'windows-1252' : declared
  return { text: iconv.decode(bytes, encoding), encoding, isGuessed: false }
}

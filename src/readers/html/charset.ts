import { decode } from '../text/decode.ts'
import { type Decoded, latin1 } from '../text/utf8.ts'

const declaration = /<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s{0,9}=["'\s]{0,9}(?<name>[\w:-]{2,40})/i
const headLength = 4096

/**
 * A page's text in the encoding that it declares, if its bytes leave that open.
 * @param told the encoding that what carried the page tells of it
 */
export async function decodePage(bytes: Uint8Array, told?: string): Promise<Decoded> {
  const decoded = await decode(bytes)
  if (!decoded.isGuessed && told === undefined) return decoded
  const { decodeDeclared, encodingNamed } = await import('../text/declared-encoding.ts')
  const declared = encodingNamed(told) ?? declaration.exec(latin1(bytes.subarray(0, headLength)))?.groups?.['name']
  return declared === undefined ? decoded : decodeDeclared(bytes, declared)
}

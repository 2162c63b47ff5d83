import iconv from 'iconv-lite'
import { decodeOther } from './other-encodings.ts'
import { type Decoded, plainUtf8, strictUtf8 } from './utf8.ts'

/** Names that say no more than that bytes are text: what so calls itself is often something else. */
const plain = /^(?:utf-?8|(?:us-?)?ascii|ansi_x3\.4.*|.*(?:unknown|default|binary).*|[78]-?bit|base64|hex)$/
/** Names that mean the Windows code page which extends what they name, as on the web. */
const extended: readonly (readonly [name: RegExp, encoding: string])[] = [
  [/^(?:iso[-_]?8859[-_]?1|latin-?1|l1|cp819|ibm819)$/, 'windows-1252'],
  [/^(?:iso[-_]?8859[-_]?9|latin-?5|l5)$/, 'windows-1254'],
  [/^(?:iso[-_]?8859[-_]?11|tis-?620)$/, 'windows-874'],
]
const oneByte = /^(?:windows-?|cp-?|iso-?8859-?|koi8|mac|ibm-?)/
/** Encodings that shift between alphabets, which the package does not know; they are the same in every version of Node. */
const shifting = /^(?:cs)?iso-?2022-?jp$/

/**
 * Bytes as text in the encoding that is declared for them. Where none is, or what is declared is plainly false, they are
 * read as what they look like, and `isGuessed` tells of it.
 */
export function decodeDeclared(bytes: Uint8Array, declared: string | undefined): Decoded {
  const encoding = encodingNamed(declared)
  if (encoding === undefined) return plainUtf8(bytes) ?? decodeOther(bytes)
  if (shifting.test(encoding)) return { text: new TextDecoder('iso-2022-jp').decode(bytes), encoding, isGuessed: false }
  const unicode = oneByte.test(encoding) && bytes.some((byte) => byte > 0x7f) ? strictUtf8(bytes) : undefined
  if (unicode) return { ...unicode, isGuessed: true }
  const text = iconv.decode(bytes, encoding)
  const other = text.includes('\uFFFD') ? decodeOther(bytes) : undefined
  return other && lost(other.text) < lost(text) ? { ...other, isGuessed: true } : { text, encoding, isGuessed: false }
}

/** What a declared name stands for; undefined where it says nothing. */
export function encodingNamed(declared: string | undefined): string | undefined {
  const name = declared?.trim().toLowerCase() ?? ''
  if (name === '' || plain.test(name)) return undefined
  const wider = extended.find(([named]) => named.test(name))
  if (wider) return wider[1]
  return shifting.test(name) || iconv.encodingExists(name) ? name : undefined
}

function lost(text: string): number {
  return text.match(/\uFFFD/g)?.length ?? 0
}

import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { type Decoded, strictUtf8 } from './utf8.ts'

const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Bytes as text: by the byte order mark, as strict UTF-8, or else by what the bytes look like. Every encoding is known. */
export function decodeOther(bytes: Uint8Array): Decoded {
  const marked = byteOrderMark(bytes)
  if (marked) return { text: convert(bytes.subarray(marked[1].length), marked[0]), encoding: marked[0], isGuessed: false }
  const wide = wideEncoding(bytes)
  if (wide) return { text: convert(bytes, wide), encoding: wide, isGuessed: true }
  return strictUtf8(bytes) ?? brokenUtf8(bytes) ?? guess(bytes)
}

function byteOrderMark(bytes: Uint8Array): (typeof marks)[number] | undefined {
  return marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))
}

/** UTF-8 with a few bytes lost, as at the end of a file that was cut short. */
function brokenUtf8(bytes: Uint8Array): Decoded | undefined {
  const text = convert(bytes, 'utf-8')
  const lost = text.match(/\uFFFD/g)?.length ?? 0
  const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0
  return whole > 4 * lost ? { text, encoding: 'utf-8', isGuessed: true } : undefined
}

/** English in UTF-16 has a zero in every other byte. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 2048)
  const zeros = [0, 0]
  head.forEach((byte, at) => { if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1 })
  const [even = 0, odd = 0] = zeros
  const many = head.length * 0.3
  if (odd > many && even < many / 4) return 'utf-16le'
  return even > many && odd < many / 4 ? 'utf-16be' : undefined
}

/** A detector's confidence, of 100. */
const sure = 90
const western = /^(?:iso-8859-|windows-125|ascii)/i

/** The documents are English: a western single-byte encoding is meant unless the bytes clearly say otherwise. */
function guess(bytes: Uint8Array): Decoded {
  const [best] = analyse(bytes)
  const isForeign = best !== undefined && best.confidence >= sure && !western.test(best.name) && iconv.encodingExists(best.name)
  const encoding = isForeign ? best.name.toLowerCase() : westernEncoding(bytes)
  return { text: convert(bytes, encoding), encoding, isGuessed: true }
}

/** An old Macintosh writes its apostrophes and dashes where Windows has accented capitals. */
function westernEncoding(bytes: Uint8Array): string {
  let windows = 0
  let macintosh = 0
  for (const byte of bytes) {
    if (byte >= 0x91 && byte <= 0x97) windows++
    else if (byte >= 0xd0 && byte <= 0xd5) macintosh++
  }
  return macintosh > windows ? 'macintosh' : 'windows-1252'
}

function convert(bytes: Uint8Array, encoding: string): string {
  return iconv.decode(bytes, encoding)
}

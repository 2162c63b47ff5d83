import { type UnicodeEncoding, decodeUnicode } from '../text/utf8.ts'

/** The encodings that every reader of XML must know; office software writes no others. */
const marks: readonly (readonly [encoding: UnicodeEncoding, mark: readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0x3c, 0]],
  ['utf-16be', [0, 0x3c]],
]

/** XML as text, without a byte order mark. */
export function decodeXml(bytes: Uint8Array): string {
  const found = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))
  return decodeUnicode(bytes, found?.[0] ?? 'utf-8')
}

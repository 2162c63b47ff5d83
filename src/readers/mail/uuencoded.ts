import type { Attachment } from './mail.ts'

const begin = /^begin (?:[0-7]{3,4}) (?<name>\S[^\r\n]{0,254})$/
const base = 32
/** Six bits a character, of which the blank and the grave accent are both none. */
const sixBits = 0x3f

interface Parted {
  readonly text: string
  readonly files: readonly Attachment[]
}

/** Files written into a mail's words, as was done before there were attachments, and the words without them. */
export function takeUuencoded(text: string): Parted {
  if (!text.includes('begin ')) return { text, files: [] }
  const lines = text.split(/\r?\n/)
  const kept: string[] = []
  const files: Attachment[] = []
  for (let at = 0; at < lines.length; at++) {
    const name = begin.exec(lines[at] ?? '')?.groups?.['name']
    const file = name === undefined ? undefined : fileFrom(lines, at + 1)
    if (file === undefined || name === undefined) kept.push(lines[at] ?? '')
    else {
      files.push({ name, mediaType: 'application/octet-stream', isInline: false, content: () => file.bytes })
      at = file.end
    }
  }
  return files.length === 0 ? { text, files } : { text: kept.join('\n'), files }
}

/** The bytes of the first file in a text; none where there is none. */
export function fromUuencode(text: string): Buffer {
  return Buffer.from(takeUuencoded(text).files[0]?.content() ?? [])
}

/** Bytes up to the line that ends them; undefined where a line before it holds none. */
function fileFrom(lines: readonly string[], first: number): { bytes: Buffer; end: number } | undefined {
  const pieces: Buffer[] = []
  for (let at = first; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line === 'end') return { bytes: Buffer.concat(pieces), end: at }
    const piece = bytesOf(line)
    if (!piece) return undefined
    pieces.push(piece)
  }
  return undefined
}

/** Blanks at a line's end are often lost on its way. */
function bytesOf(line: string): Buffer | undefined {
  const length = (line.charCodeAt(0) - base) & sixBits
  if (line !== '' && !/^[\u0020-\u0060]+\s?$/.test(line)) return undefined
  if (line.length - 1 > Math.ceil(length / 3) * 4 + 2) return undefined
  const bytes: number[] = []
  for (let at = 1; bytes.length < length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map((step) => ((line.charCodeAt(at + step) || base) - base) & sixBits)
    bytes.push((a << 2) | (b >> 4), ((b << 4) | (c >> 2)) & 0xff, ((c << 6) | d) & 0xff)
  }
  return Buffer.from(bytes.slice(0, length))
}

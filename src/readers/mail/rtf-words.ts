import { DocketError } from '../../text/errors.ts'
import { type Limits, keepWithin } from '../limits/limits.ts'
import { latin1 } from '../text/utf8.ts'
import type { Words } from './mail.ts'

/** How far the word that tells of a page inside RTF may stand from the start. */
const headLength = 1024

/**
 * The words of a mail that Outlook keeps as packed RTF: those of the page that the RTF was made of, or the RTF itself.
 * @throws DocketError when they are damaged, or longer than may be.
 */
export async function unpackRtf(packed: Uint8Array, limits: Limits): Promise<Words> {
  const bytes = unpacked(Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength), limits)
  if (!latin1(bytes.subarray(0, headLength)).includes('\\fromhtml')) return { kind: 'rtf', bytes }
  const { encapsulatedPage } = await import('../rtf/encapsulated-page.ts')
  return { kind: 'html', text: encapsulatedPage(bytes) }
}

const headSize = 16
const packedMark = 0x75465a4c
const plainMark = 0x414c454d
/** What the words may point back to from the start. */
const known = Buffer.from(
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx',
  'latin1',
)
const reach = 4096
/** A bit and two bytes stand for at most seventeen. */
const mostGrowth = 9

/** The package at hand believes what the words say of their own length, and reads on without end. */
function unpacked(packed: Buffer, limits: Limits): Buffer {
  if (packed.length < headSize) throw damaged()
  const length = packed.readUInt32LE(4)
  const mark = packed.readUInt32LE(8)
  keepWithin(limits, 'file', length)
  if (mark === plainMark) return packed.subarray(headSize, headSize + length)
  if (mark !== packedMark) throw damaged()
  return grown(packed, length)
}

/** A byte says of the next eight pieces whether each is a byte, or a place earlier with the length of what stands there. */
function grown(packed: Buffer, length: number): Buffer {
  const out = Buffer.alloc(known.length + Math.min(length, packed.length * mostGrowth))
  let end = known.copy(out)
  for (let at = headSize, piece = 0, kinds = 0; at < packed.length && end < out.length; piece = (piece + 1) % 8) {
    if (piece === 0) kinds = packed[at++] ?? 0
    const first = packed[at++] ?? 0
    if (((kinds >> piece) & 1) === 0) {
      out[end++] = first
      continue
    }
    const pair = (first << 8) | (packed[at++] ?? 0)
    const place = pair >> 4
    if (place === end % reach) break
    let from = end - (((end - place) % reach) + reach) % reach
    for (let count = (pair & 15) + 2; count > 0 && end < out.length; count--) out[end++] = out[from++] ?? 0
  }
  return out.subarray(known.length, end)
}

function damaged(): DocketError {
  return new DocketError('E_DAMAGED', 'The words of the mail are damaged.', 'Save it again from the mail program.')
}

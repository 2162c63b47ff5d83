import { fileTypeFromBuffer } from 'file-type'
import { DocketError } from '../text/errors.ts'
import { type Limits, defaultLimits } from './limits.ts'
import { sniffArchive, sniffCompound } from './sniff-container.ts'
import { sniffText } from './sniff-text.ts'
import { hasByteOrderMark } from './text/decode.ts'

const archiveMark = [0x50, 0x4b]
const compoundMark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/**
 * The media type of a file by its content alone.
 * @throws DocketError when the file is empty or damaged, or neither text nor of a known format.
 */
export async function sniff(bytes: Uint8Array, limits: Limits = defaultLimits): Promise<string> {
  if (bytes.length === 0) throw new DocketError('E_EMPTY', 'The file holds no bytes.', 'Fetch or save it again.')
  if (beginsPdf(bytes)) return 'application/pdf'
  if (beginsArchive(bytes)) return sniffArchive(bytes, limits)
  if (begins(bytes, compoundMark)) return sniffCompound(bytes)
  // A byte order mark may look like the first bytes of a sound file.
  const found = hasByteOrderMark(bytes) ? undefined : await fileTypeFromBuffer(bytes)
  if (found && !isTextual(found.mime)) return found.mime
  const text = sniffText(bytes)
  if (text) return text
  throw new DocketError('E_BINARY', 'The file is neither text nor of a known format.', 'Check that the file was saved whole; docket reads documents, not programs or data.')
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte)
}

/** With a file in it, or empty, or cut in volumes. */
function beginsArchive(bytes: Uint8Array): boolean {
  return begins(bytes, archiveMark) && [0x0304, 0x0506, 0x0708].includes(((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0))
}

/** Types that are text, which the words themselves tell better; some are only a word at the file's start. */
function isTextual(mime: string): boolean {
  return mime.startsWith('text/') || mime === 'application/xml'
}

/** A PDF's mark may have some rubbish before it. */
function beginsPdf(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  return /(?:^|[\r\n]|^[^<]{0,64})%PDF-\d/.test(head)
}

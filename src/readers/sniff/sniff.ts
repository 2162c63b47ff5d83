import { DocketError } from '../../text/errors.ts'
import { type Limits, defaultLimits } from '../limits/limits.ts'
import { isCryptographic } from '../mail/signed/cryptographic.ts'
import { latin1 } from '../text/utf8.ts'
import { sniffArchive, sniffCompound } from './containers.ts'
import { isMail } from './mail.ts'
import { sniffText } from './text.ts'

const archiveMark = [0x50, 0x4b]
/** How far a mail's own headers may reach; what is attached to it may hold the mark of any format below them. */
const mailHead = 16_384
const tnefMark = [0x78, 0x9f, 0x3e, 0x22]
/** Word before it put its files into containers: for Macintosh, Windows and DOS. */
const oldWordMarks = [[0xfe, 0x37, 0x00, 0x1c], [0xfe, 0x37, 0x00, 0x23], [0xdb, 0xa5, 0x2d, 0x00], [0x31, 0xbe, 0x00, 0x00]]
const compoundMark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/**
 * The media type of a file by its content alone.
 * @throws DocketError when the file is empty or damaged, or neither text nor of a known format.
 */
export async function sniff(bytes: Uint8Array, limits: Limits = defaultLimits): Promise<string> {
  if (bytes.length === 0) throw new DocketError('E_EMPTY', 'The file holds no bytes.', 'Fetch or save it again.')
  const mail = await sniffMail(bytes)
  if (mail) return mail
  if (beginsArchive(bytes)) return sniffArchive(bytes, limits)
  if (beginsPdf(bytes)) return 'application/pdf'
  if (begins(bytes, compoundMark)) return sniffCompound(bytes)
  if (oldWordMarks.some((mark) => begins(bytes, mark))) return 'application/msword'
  if (begins(bytes, tnefMark)) return 'application/vnd.ms-tnef'
  const known = beginsText(bytes) ? undefined : await knownFormat(bytes)
  if (known && !isTextual(known)) return known
  const text = await sniffText(bytes)
  if (text) return text
  const { holdsArchive } = await import('../archive/end-record.ts')
  if (holdsArchive(bytes)) return sniffArchive(bytes, limits)
  throw new DocketError(
    'E_BINARY',
    'The file is neither text nor of a known format.',
    'Check that the file was saved whole; docket reads documents, not programs or data.',
  )
}

/** A mail, several of them one after the other, or one that is signed or encrypted as a whole. */
async function sniffMail(bytes: Uint8Array): Promise<string | undefined> {
  const head = latin1(bytes.subarray(0, mailHead))
  if (isCryptographic(head)) return 'application/pkcs7-mime'
  if (!isMail(head)) return undefined
  const isFolder = head.startsWith('From ') && (await import('../mbox/mails-in.ts')).isMbox(bytes)
  return isFolder ? 'application/mbox' : 'message/rfc822'
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte)
}

/** With a file in it, or empty, or cut in volumes. */
function beginsArchive(bytes: Uint8Array): boolean {
  return begins(bytes, archiveMark) && [0x0304, 0x0506, 0x0708].includes(((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0))
}

/** A byte order mark, which may look like the first bytes of a sound file, or no sign of anything but text. */
function beginsText(bytes: Uint8Array): boolean {
  const head = latin1(bytes.subarray(0, 512))
  return /^(?:\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)/.test(head)
    || /^[^{%!\u0000-\u0008\u000E-\u001F][^\u0000-\u0008\u000E-\u001F]*$/.test(head)
}

/** The library of formats is loaded for what may be one. */
async function knownFormat(bytes: Uint8Array): Promise<string | undefined> {
  const { fileTypeFromBuffer } = await import('file-type')
  return (await fileTypeFromBuffer(bytes))?.mime
}

/** Types that are text, which the words themselves tell better; some are only a word at the file's start. */
function isTextual(mime: string): boolean {
  return mime.startsWith('text/') || mime === 'application/xml'
}

/** A PDF's mark may have some rubbish before it, but not an archive's, or be that of its elder sister. */
function beginsPdf(bytes: Uint8Array): boolean {
  return /(?:^|[\r\n]|^[^<]{0,64})%PDF-\d|^%!PS-Adobe-[\d.]+ PDF-\d/.test(latin1(bytes.subarray(0, 1024)))
}

import msgReaderModule, { type FieldsData } from '@kenjiuno/msgreader'
import type { ReaderWarning } from '../define-reader.ts'
import { encodingOfCodePage } from '../mail/code-page.ts'
import { encodingWarnings } from '../text/decode.ts'
import { decodeDeclared } from '../text/declared-encoding.ts'

type MsgReader = InstanceType<typeof msgReaderModule.default>

/** A mail's fields, and what gives the files attached to it. */
export interface OpenMsg {
  readonly fields: FieldsData
  readonly reader: MsgReader
  readonly warnings: readonly ReaderWarning[]
}

/** The kind of a property whose words are bytes. */
const narrow = 0x001e

/** Words in bytes are in the code page that the mail tells, which the package does not ask for. */
export function openMsg(bytes: Uint8Array): OpenMsg {
  const words: Uint8Array[] = []
  const { fields, reader } = read(bytes, {
    propertyObserver: (_fields, tag, raw) => { if ((tag & 0xffff) === narrow && raw && isWords(raw)) words.push(raw) },
  })
  const foreign = words.filter((word) => word.some((byte) => byte > 0x7f))
  if (foreign.length === 0) return { fields, reader, warnings: [] }
  const decoded = decodeDeclared(Buffer.concat(foreign), encodingOfCodePage(fields.messageCodepage ?? fields.internetCodepage))
  return { ...read(bytes, { ansiEncoding: decoded.encoding }), warnings: encodingWarnings(decoded) }
}

/** What is told of a property's length comes as if it were its value. */
function isWords(value: Uint8Array): boolean {
  return !value.subarray(0, -1).includes(0)
}

function read(bytes: Uint8Array, config: MsgReader['parserConfig']): Pick<OpenMsg, 'fields' | 'reader'> {
  const reader = new msgReaderModule.default(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  reader.parserConfig = config
  const fields = reader.getFileData()
  if (fields.error !== undefined) throw new Error(fields.error)
  checkKinds(fields)
  return { fields, reader }
}

const wordsFields = new Set([
  'subject', 'body', 'bodyHtml', 'senderName', 'senderSmtpAddress', 'senderEmail', 'name', 'smtpAddress', 'email', 'fileName',
  'fileNameShort', 'attachMimeTag',
])
const bytesFields = new Set(['html', 'compressedRtf'])

/** The package gives values as the file has them, whatever they should be. */
function checkKinds(fields: FieldsData): void {
  for (const [name, value] of Object.entries(fields)) {
    if (wordsFields.has(name) && typeof value !== 'string') throw new Error(`its ${name} is no words`)
    if (bytesFields.has(name) && !(value instanceof Uint8Array)) throw new Error(`its ${name} is no bytes`)
    if (name === 'recipients' || name === 'attachments') (value as FieldsData[]).forEach(checkKinds)
  }
}

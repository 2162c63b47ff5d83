import type { MailFile } from '../../scripts/fixtures/mail/make-eml.ts'
import { attachment, byteStream, storeMsg } from '../../scripts/fixtures/mail/make-msg.ts'

/** Numbers and types of an Outlook mail's properties: words in 16-bit letters, words in bytes, and bytes. */
const msgProperty = { subject: '0037001E', body: '1000001E', wideBody: '1000001F', rtf: '10090102', page: '10130102' } as const

type MsgStreams = Partial<Record<keyof typeof msgProperty, Buffer>>

/** An Outlook mail of these properties; words in bytes are in the code page, where one is told. */
export function msgFile(streams: MsgStreams, codePage?: number, files: readonly MailFile[] = []): Buffer {
  const values = Object.entries(streams).map(([name, bytes]) => byteStream(msgProperty[name as keyof MsgStreams], bytes))
  return storeMsg([...values, ...files.map(attachment)], codePage === undefined ? undefined : codePages(codePage))
}

/** Of the mail's words in bytes, and of its page. */
function codePages(codePage: number): Buffer {
  const list = Buffer.alloc(32)
  for (const [at, property] of [0x3ffd0003, 0x3fde0003].entries()) {
    list.writeUInt32LE(property, 16 * at)
    list.writeUInt32LE(codePage, 16 * at + 8)
  }
  return list
}

const packedMark = 0x75465a4c
const plainMark = 0x414c454d

/** RTF as Outlook keeps it, plain behind a head. */
export function plainRtf(rtf: string): Buffer {
  return Buffer.concat([rtfHead(rtf.length, rtf.length, plainMark), Buffer.from(rtf, 'latin1')])
}

/** RTF as Outlook keeps it, packed, though each piece is a byte: eight pieces stand behind a byte of their kinds. */
export function packedRtf(rtf: string): Buffer {
  const packed = Buffer.from((rtf.match(/[\s\S]{1,8}/g) ?? []).map((eight) => `\0${eight}`).join(''), 'latin1')
  return Buffer.concat([rtfHead(packed.length, rtf.length, packedMark), packed])
}

function rtfHead(packed: number, length: number, mark: number): Buffer {
  const head = Buffer.alloc(16)
  for (const [at, number] of [packed + 12, length, mark].entries()) head.writeUInt32LE(number, 4 * at)
  return head
}

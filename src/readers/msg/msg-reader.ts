import msgReaderModule, { type FieldsData } from '@kenjiuno/msgreader'
import { DocketError } from '../../text/errors.ts'
import type { Unpacker } from '../define-reader.ts'
import { mailContents } from '../mail/mail-contents.ts'
import { type Attachment, type Mail, printedAddress } from '../mail/mail.ts'
import { checkCompoundFile } from '../ole/compound-file.ts'
import { decodeBody } from './decode-body.ts'

type MsgReader = InstanceType<typeof msgReaderModule.default>

/** Mails as Outlook saves them. */
export const msgReader: Unpacker = {
  id: 'msg',
  async unpack({ bytes }, _options, budget) {
    checkCompoundFile(bytes)
    return mailContents(readMail(bytes), 'msgreader', budget)
  },
}

function readMail(bytes: Uint8Array): Mail {
  try {
    const reader = new msgReaderModule.default(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    const fields = reader.getFileData()
    if (fields.error !== undefined) throw new Error(fields.error)
    return mailOf(fields, reader)
  } catch (error) {
    throw new DocketError('E_DAMAGED', `The mail is damaged (${(error as Error).message}).`, 'Save it again from the mail program.', { cause: error })
  }
}

function mailOf(fields: FieldsData, reader: MsgReader): Mail {
  const { senderName, senderSmtpAddress, senderEmail, recipients = [], subject, body, html, bodyHtml, internetCodepage, attachments = [] } = fields
  const recipient = recipients.filter(({ recipType }) => recipType === undefined || recipType === 'to')
  return {
    headers: {
      from: printedAddress(senderName, mailAddress(senderSmtpAddress, senderEmail)),
      to: recipient.flatMap(({ name, smtpAddress, email }) => printedAddress(name, mailAddress(smtpAddress, email)) ?? []),
      date: isoDate(fields.clientSubmitTime ?? fields.messageDeliveryTime),
      subject: subject?.trim() || null,
    },
    text: body,
    html: html ? decodeBody(html, internetCodepage) : bodyHtml,
    attachments: attachments.map((attachment) => attachmentOf(attachment, reader)),
  }
}

/** Exchange has addresses of its own, which nobody outside can use. */
function mailAddress(...addresses: readonly (string | undefined)[]): string | undefined {
  return addresses.find((address) => address?.includes('@'))
}

/** A mail inside a mail has no file name. */
function attachmentOf(fields: FieldsData, reader: MsgReader): Attachment {
  const { innerMsgContent, fileName, fileNameShort, name, attachmentHidden, pidContentId, attachMimeTag } = fields
  const own = fileName ?? fileNameShort ?? name
  return {
    name: innerMsgContent && own !== undefined && !/\.msg$/i.test(own) ? `${own}.msg` : own ?? null,
    mediaType: attachMimeTag?.toLowerCase() ?? typeOfName(own),
    isInline: attachmentHidden === true || pidContentId !== undefined,
    content: () => reader.getAttachment(fields).content,
  }
}

function typeOfName(name: string | undefined): string {
  return /\.(?:png|jpe?g|gif|bmp)$/i.test(name ?? '') ? 'image/*' : 'application/octet-stream'
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The package gives times as mail headers do, in UTC. */
function isoDate(date: string | undefined): string | null {
  const found = /(?<day>\d{1,2}) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) (?<time>\d\d:\d\d:\d\d)/.exec(date ?? '')?.groups
  const month = months.indexOf(found?.['month'] ?? '') + 1
  if (!found || month === 0) return null
  return `${found['year']}-${String(month).padStart(2, '0')}-${found['day']?.padStart(2, '0')}T${found['time']}Z`
}

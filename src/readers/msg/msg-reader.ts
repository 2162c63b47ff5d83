import type { FieldsData } from '@kenjiuno/msgreader'
import { DocketError } from '../../text/errors.ts'
import type { Unpacker } from '../define-reader.ts'
import type { Limits } from '../limits/limits.ts'
import { mailContents } from '../mail/mail-contents.ts'
import { isoDate } from '../mail/mail-date.ts'
import { type Attachment, type Mail, printedAddress } from '../mail/mail.ts'
import { outlookWords } from '../mail/outlook-words.ts'
import { checkCompoundFile } from '../ole/compound-file.ts'
import { type OpenMsg, openMsg } from './open-msg.ts'

/** Mails as Outlook saves them. */
export const msgReader: Unpacker = {
  id: 'msg',
  async unpack({ bytes }, _options, budget) {
    checkCompoundFile(bytes)
    return mailContents(await mailOf(whole(() => openMsg(bytes)), budget.limits), 'msgreader', budget)
  },
}

/** The package throws whatever it stumbles over. */
function whole<Value>(read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    throw new DocketError(
      'E_DAMAGED',
      `The mail is damaged (${(error as Error).message}).`,
      'Save it again from the mail program.',
      { cause: error },
    )
  }
}

async function mailOf({ fields, reader, warnings }: OpenMsg, limits: Limits): Promise<Mail> {
  const { senderName, senderSmtpAddress, senderEmail, recipients = [], subject, attachments = [] } = fields
  const { body: text, html, bodyHtml, compressedRtf: rtf, internetCodepage: codePage } = fields
  const recipient = recipients.filter(({ recipType }) => recipType === undefined || recipType === 'to')
  return {
    headers: {
      from: printedAddress(senderName, mailAddress(senderSmtpAddress, senderEmail)),
      to: recipient.flatMap(({ name, smtpAddress, email }) => printedAddress(name, mailAddress(smtpAddress, email)) ?? []),
      date: isoDate(fields.clientSubmitTime ?? fields.messageDeliveryTime),
      subject: subject?.trim() || null,
    },
    words: await outlookWords({ text, page: html ?? bodyHtml, rtf, codePage }, limits, warnings),
    attachments: attachments.map((attachment) => attachmentOf(attachment, (of) => whole(() => reader.getAttachment(of).content))),
  }
}

/** Exchange has addresses of its own, which nobody outside can use. */
function mailAddress(...addresses: readonly (string | undefined)[]): string | undefined {
  return addresses.find((address) => address?.includes('@'))
}

/** A mail inside a mail has no file name. */
function attachmentOf(fields: FieldsData, content: (fields: FieldsData) => Uint8Array): Attachment {
  const { innerMsgContent, fileName, fileNameShort, name, attachmentHidden, pidContentId, attachMimeTag } = fields
  const own = fileName ?? fileNameShort ?? name
  return {
    name: innerMsgContent && own !== undefined && !/\.msg$/i.test(own) ? `${own}.msg` : own ?? null,
    mediaType: attachMimeTag?.toLowerCase() ?? typeOfName(own),
    isInline: attachmentHidden === true || pidContentId !== undefined,
    content: () => content(fields),
  }
}

function typeOfName(name: string | undefined): string {
  return /\.(?:png|jpe?g|gif|bmp)$/i.test(name ?? '') ? 'image/*' : 'application/octet-stream'
}

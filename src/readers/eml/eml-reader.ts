import PostalMime, { type Address, type Attachment as MimeAttachment, type Email } from 'postal-mime'
import { DocketError } from '../../text/errors.ts'
import type { Unpacker } from '../define-reader.ts'
import { mailContents } from '../mail/mail-contents.ts'
import { type Attachment, type Mail, printedAddress } from '../mail/mail.ts'

/** Mails as they were sent, and web pages saved in the form of mails. */
export const emlReader: Unpacker = {
  id: 'eml',
  async unpack({ bytes }, _options, budget) {
    return mailContents(mailOf(await parse(bytes)), 'postal-mime', budget)
  },
}

/** A mail inside a mail is a source of its own. */
async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 64 })
  } catch (error) {
    throw new DocketError('E_DAMAGED', `The mail is damaged (${(error as Error).message}).`, 'Save it again from the mail program.', { cause: error })
  }
}

function mailOf({ from, to, date, subject, text, html, attachments }: Email): Mail {
  return {
    headers: {
      from: from ? (printed(from)[0] ?? null) : null,
      to: (to ?? []).flatMap(printed),
      date: isoDate(date),
      subject: subject?.trim() || null,
    },
    text, html,
    attachments: attachments.map(attachmentOf),
  }
}

function printed(address: Address): string[] {
  const people = address.group ?? [address]
  return people.flatMap((person) => printedAddress(person.name, person.address) ?? [])
}

/** The package leaves a date that is none as it is. */
function isoDate(date: string | undefined): string | null {
  return /^(?<seconds>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?Z$/.exec(date ?? '')?.groups?.['seconds']?.concat('Z') ?? null
}

function attachmentOf({ filename, mimeType, disposition, related, content }: MimeAttachment): Attachment {
  return {
    name: filename, mediaType: mimeType, isInline: related === true || disposition === 'inline',
    content: () => (typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)),
  }
}

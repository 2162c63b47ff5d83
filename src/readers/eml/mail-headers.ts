import { type Address, addressParser } from 'postal-mime'
import type { MailHeaders } from '../define-reader.ts'
import { isoDate } from '../mail/mail-date.ts'
import { printedAddress } from '../mail/mail.ts'
import { headerInUtf8, headerWords } from '../mail/mime/encoded-words.ts'
import type { MimePart } from '../mail/mime/split-parts.ts'

/** Who wrote a mail to whom, and when about what. */
export function mailHeaders(mail: MimePart): MailHeaders {
  return {
    from: mail.headers('from').flatMap(people)[0] ?? null,
    to: mail.headers('to').flatMap(people),
    date: isoDate(mail.header('date')),
    subject: headerWords(mail.header('subject') ?? '').trim() || null,
  }
}

function people(line: string): string[] {
  return addressParser(headerInUtf8(line)).flatMap(printed)
}

function printed(address: Address): string[] {
  const named = address.group ?? [address]
  return named.flatMap((person) => printedAddress(person.name, person.address) ?? [])
}

import { redactionMarks } from '../record/redacted.ts'
import { anyOf } from '../text/any-of.ts'

/** Phone numbers, and addresses of mail. */
const dialled = String.raw`(?:\+44 ?|\(?0)[\d()]{1,6}[ \d()-]{5,12}\d`
const extension = String.raw`\b(?:ext(?:ension|n)?\.?|x) ?:? ?\d{3,6}`
const phone = new RegExp(String.raw`(?<![\w.-])${anyOf(dialled, extension)}(?![\w])`, 'gi')
/** Digits of a number that rings somewhere. */
const fewest = 9

const mailAddress = /(?<local>[\w.+'\u2019-]{1,80})@(?<domain>[\w-]+(?:\.[\w-]+)+)/g

/** A text with another one for each address of mail. Most texts have none, and are not searched. */
export function replaceAddresses(text: string, change: (address: string, local: string, domain: string) => string): string {
  return text.includes('@') ? text.replace(mailAddress, change) : text
}

/** A text without phone numbers and addresses of mail. */
export function withoutContacts(text: string): string {
  return replaceAddresses(text, () => redactionMarks.email)
    .replace(phone, (number) => (/^[ex]/i.test(number) || number.replace(/\D/g, '').length >= fewest ? redactionMarks.phone : number))
}

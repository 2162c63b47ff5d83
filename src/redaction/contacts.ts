import { redactionMarks } from '../record/redacted.ts'
import { anyOf } from '../text/any-of.ts'

const raw = String.raw
/** What may stand between two digits of a number. */
const gap = raw`(?:[ \t\u00A0()\[\]./\u2010-\u2015-]|\r?\n){0,3}`
/** Numbers of this country have ten or eleven digits, an area code first; a few are short. */
const national = raw`(?=[(\[]{0,2}0\)?\d{2})[(\[]{0,2}0(?:${gap}\d){9,10}`
const international = raw`(?:\+|00)[1-9]\d{0,2}(?:${gap}\d){7,12}`
const short = '0800 ?1111|0845 ?46 ?47'
const day = raw`\d{1,2}[./\u2010-\u2015-]\d{1,2}[./\u2010-\u2015-]\d`
const phone = new RegExp(raw`(?<![\w-]|\d[./])(?!${day})${anyOf(national, international, short)}(?!\w)`, 'g')
/** "ext 2345"; the whole word is one of other things, too: "an extension 2024". */
const abbreviated = raw`(?<!\d )\b(?:ext(?:n)?\.?|x) ?:? ?\d{3,6}`
const whole = raw`(?<!\ban? )\bextension(?: ?: ?\d{3,6}| (?!(?:19|20)\d\d\b)\d{3,6})`
const behindNumber = raw`(?<=\[phone\],? )extension ?\d{3,6}`
const extension = new RegExp(raw`${anyOf(abbreviated, whole, behindNumber)}(?!\w)`, 'gi')

const at = raw`(?:@| ?[([] ?at ?[)\]] ?)`
const dot = raw`(?:\.| ?[([] ?dot ?[)\]] ?)`
/** An address of mail, also one whose name was taken out, or whose "@" is written as a word. */
const mailAddress = new RegExp(
  raw`(?<local>\[name\]|[\p{L}\p{M}\p{N}_.+'\u2019-]{1,80})${at}(?<domain>[\p{L}\p{M}\p{N}_-]+(?:${dot}[\p{L}\p{M}\p{N}_-]+)+)`, 'giu')
const mayAddress = /@|[([] ?at ?[)\]]/i

/** A text with another one for each address of mail. Most texts have none, and are not searched. */
export function replaceAddresses(text: string, change: (address: string, local: string, domain: string) => string): string {
  return mayAddress.test(text) ? text.replace(mailAddress, change) : text
}

/** A text without phone numbers and addresses of mail. */
export function withoutContacts(text: string): string {
  return replaceAddresses(text, () => redactionMarks.email)
    .replace(phone, redactionMarks.phone)
    .replace(extension, redactionMarks.phone)
}

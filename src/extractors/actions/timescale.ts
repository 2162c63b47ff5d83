import { foldSpace } from '../../text/fold.ts'

const number = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|\d{1,2})`
const span = String.raw`${number}(?:\s+(?:to|or)\s+${number})?(?:\s+working)?\s+(?:days?|weeks?|months?)`
const timescale = new RegExp(
  String.raw`^(?:for\s+)?(?:immediate(?:ly)?(?:\s+action)?|with\s+immediate\s+effect|(?:action\s+)?(?:within|in|over)\s+(?:the\s+next\s+)?${span}(?:\s+of\s+[^.]{3,80})?|by\s+(?:the\s+end\s+of\s+)?[^.:]{3,40}\d{4})$`, 'i')

/** A heading that says by when the entries under it are due: "Immediately:", "Within three months", "For action over the next six months". */
export function parseTimescale(words: string): string | undefined {
  const plain = foldSpace(words).replace(/\s*[:;.]\s*$/, '')
  return timescale.test(plain) ? plain : undefined
}

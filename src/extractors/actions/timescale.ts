import { foldSpace } from '../../text/fold.ts'

const number = String.raw`(?:one|two|three|four|five|six|nine|twelve|eighteen|\d{1,2})`
const timescale = new RegExp(String.raw`^(?:immediate(?:ly)?(?: action)?|with immediate effect|within (?:the next )?${number}(?: working)? (?:days?|weeks?|months?)(?: of [^.]{3,80})?|by (?:the end of )?[^.:]{3,40}\d{4})$`, 'i')

/** A heading that says by when the entries under it are due: "Immediately:", "Within three months". */
export function parseTimescale(words: string): string | undefined {
  const plain = foldSpace(words).replace(/\s*[:;.]\s*$/, '')
  return timescale.test(plain) ? plain : undefined
}

import { foldSpace } from '../../text/fold.ts'
import type { Grounded } from '../../text/grounded.ts'
import { trimEndOf } from '../../text/trim.ts'
import type { BlockView } from '../../text/view.ts'

const number = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|\d{1,2})`
const span = String.raw`${number}(?: (?:to|or) ${number})?(?: working)? (?:days?|weeks?|months?)`
const timescale = new RegExp(
  String.raw`^(?:for )?(?:immediate(?:ly)?(?: action)?|with immediate effect|(?:action )?(?:within|in|over) (?:the next )?${span}(?: of [^.]{3,80})?|by (?:the end of )?[^.:]{3,40}\d{4})$`, 'i')

/** What a heading above entries says of when they are due. */
export function timescaleOf(heading: BlockView): Grounded<string> | undefined {
  const words = heading.body.trimEndOf(' :;.')
  return parseTimescale(words.folded) ? words.words() : undefined
}

/** A heading that says by when the entries under it are due: "Immediately:", "Within three months", "For action over the next six months". */
export function parseTimescale(words: string): string | undefined {
  const plain = trimEndOf(foldSpace(words), ' :;.')
  return timescale.test(plain) ? plain : undefined
}

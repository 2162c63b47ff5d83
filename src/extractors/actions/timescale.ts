import { anyOf } from '../../text/any-of.ts'
import type { Grounded } from '../../text/grounded.ts'
import type { BlockView, View } from '../../text/view.ts'
import { foundIn } from '../../phrases/finder.ts'
import { type Timescale, timescale } from '../../phrases/timescale/timescale.ts'
import { saysDuty } from './asks-to.ts'

/** A heading that says by when the entries under it are due is short. */
const longest = 140
/** "Within three months of the publication of this report" */
const since = /^(?: of [^.,]{3,80})?$/

/** "of a referral ensure that plans are kept" */
const ensures = / ensure /

/** What a heading above entries says of when they are due: "Immediately:", "Within three months", "For action over the next six months". */
export function timescaleOf(heading: BlockView): Grounded<string> | undefined {
  const words = heading.body.without(/^["']/).trimEndOf(' :;.')
  if (words.end - words.start > longest) return undefined
  const isTimescale = timescalesIn(words).some(({ at }) => at.start === words.start && endsHeading(words.after(at)))
  return isTimescale ? words.words() : undefined
}

/** Whether nothing but what the time counts from stands behind it: no duty. */
function endsHeading(behind: View): boolean {
  return behind.has(since) && !saysDuty(behind, 'told', 'promised', 'asked') && !behind.has(ensures)
}

const they = anyOf('it', 'they', 'we', 'you', String.raw`the (?:[\w']+ ){0,3}[\w']+`, String.raw`[A-Z]\w+`)
const makeSure = '(?:make sure|ensure)(?: that)?'
const further = `(?: also)?(?: ${makeSure})?`
const should = anyOf('should', 'must', 'needs? to', 'is to', 'are to', 'will', '(?:has|have) agreed to')
const theyShould = new RegExp(`^,? (?:that )?(?:${they} )?${should}${further}$`, 'i')
/** "what must be done immediately:", "It has been told it must, within three months:" */
const dueAtEnd = /\b(?:(?:should|must|needs? to),?|(?:must|should|to) be \w+(?: (?:with|on|upon))?,?) $/i
const are = /^,? (?:are|were|is|was)$/i
/** 'Those headed "For immediate action" were:' */
const headed = /\bheaded "(?<head>[^"]{5,60})"/
/** "Within four weeks of the final decision, the council will:" */
const countedFrom = /^ of [^.,:]{3,60}(?=,)/
const justMore = /^(?:and|then) $/i

/** What a sentence that leads to entries says of when they are due: "Within three months it should:", "And within six months:" */
export function timescaleLeading(sentence: View): Grounded<string> | undefined {
  const words = sentence.trimEndOf(' :')
  if (words.end - words.start > longest || !/: ?$/.test(sentence.folded)) return undefined
  const head = words.find(headed)?.groups.head
  if (head) return timescalesIn(head).some(({ at }) => at.start === head.start && at.end === head.end) ? head.words() : undefined
  const counted = timescalesIn(words).map(({ at }) => at.to(words.after(at).find(countedFrom)?.whole ?? at))
  return counted.find((at) => {
    const behind = words.after(at)
    const isAtEnd = behind.isEmpty || behind.has(are)
    return behind.has(theyShould) || (isAtEnd && [dueAtEnd, justMore].some((above) => words.before(at).has(above)))
  })?.words()
}

/** The first day or span of time that a sentence gives for what it asks. */
export function deadlineIn(sentence: View): Grounded<string> | undefined {
  return timescalesIn(sentence).find(({ value }) => value === 'within' || value === 'by')?.at.words()
}

function timescalesIn(view: View): { readonly value: Timescale; readonly at: View }[] {
  return foundIn(timescale, view).sort((one, next) => one.at.start - next.at.start)
}

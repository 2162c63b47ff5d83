import type { View } from '../../text/view.ts'
import { type Find, finder } from '../finder.ts'
import { type PartialDate, parsePartialDate, partialDate } from './partial-date.ts'

const anyDate = new RegExp(partialDate, 'i')
/** "the Children Act 1989", "2016/17", "£2015" are no times. */
const noTime = /^ ?(?:\/ ?\d|-\d\d\b)/
const lawBehind = /^ (?:Act|Regulations)\b/i
const law = /\b(?:Act|Regulations|Order)(?: \([^)]{1,40}\))?,? ?$/i

/** A time of which at least the year is printed, of a range of days the first: "26 and 27 February 2019", "May 2011", "2012". */
export const time = finder<PartialDate>('time', { words: 'any' }, (text) => {
  const finds: Find<PartialDate>[] = []
  for (const { whole } of text.view.findAll(anyDate)) {
    const value = isOther(text.view, whole) ? undefined : parsePartialDate(whole.folded)
    if (value) finds.push({ ...text.tokensOf(whole), value })
  }
  return finds
})

function isOther(view: View, words: View): boolean {
  return noTime.test(view.after(words).folded) || law.test(view.before(words).folded.slice(-60)) || lawBehind.test(view.after(words).folded)
}

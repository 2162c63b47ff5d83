import type { Grounded } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { graded } from '../../phrases/event/graded.ts'
import { stay } from '../../phrases/event/stay.ts'
import { type Finder, foundIn, mayHold, textOf } from '../../phrases/finder.ts'
import type { PartialDate } from '../../phrases/time/partial-date.ts'
import { countsCouncils } from '../../phrases/verdict/mood.ts'
import type { Period } from '../../phrases/time/period.ts'
import type { Previous } from '../dates/one-an-event.ts'
import { isOtherService } from './inspection-topic.ts'

/** Where this inspection's days are not known, a sentence must say that it tells of an earlier one. */
const saysEarlier = /\b(?:last|previous|earlier|prior|first)\s(?:\w+\s){0,3}?(?:inspect|visit)/i

/** Times at which a sentence says that services were graded. */
export function earlierGrades(sentence: View): Grounded<Previous>[] {
  return mayHold(sentence, graded) && !countsCouncils(textOf(sentence)) ? previousBy(graded, sentence) : []
}

/** Visits before the paper's own inspection whose days it gives: "The first focused visit, on 9 and 10 February 2021". */
export function earlierStays(sentence: View, current: Period | undefined): Grounded<Previous>[] {
  if (isOtherService(sentence.folded) || (!current && !saysEarlier.test(sentence.folded))) return []
  return previousBy(stay, sentence).filter(({ value: { date } }) => !current || date < current.start.slice(0, date.length))
}

function previousBy(phrase: Finder<PartialDate>, sentence: View): Grounded<Previous>[] {
  return foundIn(phrase, sentence).map(({ value, at }) => at.means<Previous>({ ...value, what: at.value }))
}

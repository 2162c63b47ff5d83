import type { RecordBody } from '../../record/schema.ts'
import type { Grounded } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { monthWord, parseMonth } from '../../vocabulary/months.ts'
import { pad } from '../../phrases/time/calendar.ts'
import { parsePartialDate, partialDate } from '../../phrases/time/partial-date.ts'
import type { Period } from '../../phrases/time/period.ts'
import { countsCouncils } from '../judgements/told/grades.ts'
import { isOtherService } from './inspection-topic.ts'

type Previous = RecordBody['dates']['previous'][number]

const graded = /\b(?:grade|graded|rated|rating|judged|judgement|verdict|found)\b/i
/** "the grade that it was given in 2014", "judged inadequate in January 2018 and again in May 2021", "since 2018, when services were judged …". */
const gradedThen: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:grade|graded|rated|rating|judged|judgement|verdict)\b[^.;]{0,50}?\b(?:in|since)\s(?<date>${partialDate})`, 'i'),
  new RegExp(String.raw`\b(?:grade|rating|judgement|verdict)\s(?:of|from)\s(?<date>${partialDate})`, 'i'),
  new RegExp(String.raw`\band\s(?:[a-z]+\s){0,5}in\s(?<date>${partialDate})`, 'i'),
  new RegExp(String.raw`(?<date>${partialDate}),?\s(?:when|where|at\s+which)\b[^.;]{0,80}?\b(?:judged|rated|graded|found)\b`, 'i'),
]
const stay = new RegExp(String.raw`\b(?:visit(?:ed|s)?|(?:re-?)?inspect(?:ed|ions?))\b[^.;]{0,60}?\b(?:on|from|between|in|during|of)\s(?:(?<first>${monthWord})\s?(?:and|to|-|/)\s?)?(?<date>${partialDate})`, 'i')
/** "focused visits took place in November 2018 (care leavers) and July 2021". */
const several = /\b(?:visits|inspections)\s(?:took\s+place|were\s(?:held|made|carried\s+out)|in|on)\b/i
const further = new RegExp(String.raw`(?:,|\band)\s(?:in\s|on\s)?(?<date>${partialDate})`, 'i')
/** Where this inspection's days are not known, a sentence must say that it tells of an earlier one. */
const saysEarlier = /\b(?:last|previous|earlier|prior|first)\s(?:\w+\s){0,3}?(?:inspect|visit)/i
const noStay = /\b(?:published|report(?:ed)?|letter|considered|meeting|will|due|next|planned|expected|came\s+into|introduced|began|since)\b/i

/** Times at which a sentence says that services were graded. */
export function earlierGrades(sentence: View): Grounded<Previous>[] {
  if (!graded.test(sentence.folded) || countsCouncils(sentence)) return []
  return gradedThen.flatMap((pattern) => sentence.findAll(pattern)).flatMap(({ whole, groups }) => previousAt(groups.date, whole))
}

/** Visits before the paper's own inspection whose days it gives: "The first focused visit, on 9 and 10 February 2021". */
export function earlierStays(sentence: View, current: Period | undefined): Grounded<Previous>[] {
  if (isOtherService(sentence.folded) || (!current && !saysEarlier.test(sentence.folded))) return []
  return [...sentence.findAll(stay), ...(several.test(sentence.folded) ? sentence.findAll(further) : [])].flatMap(({ whole, groups }) => {
    const isStay = groups.date !== undefined && !noStay.test(whole.before(groups.date).folded)
    return isStay ? previousAt(groups.date, whole, groups.first).filter(({ value: { date } }) => !current || date < current.start.slice(0, date.length)) : []
  })
}

/** Of "October and November 2015" the first month counts. */
function previousAt(words: View | undefined, whole: View, first?: View): Grounded<Previous>[] {
  const date = words && parsePartialDate(words.folded)
  const month = first && parseMonth(first.folded)
  if (!date) return []
  return [whole.means<Previous>({ ...date, date: month && date.precision === 'month' ? `${date.date.slice(0, 4)}-${pad(month)}` : date.date, what: whole.value })]
}

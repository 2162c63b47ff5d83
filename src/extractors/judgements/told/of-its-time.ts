import type { ToldGrade } from '../../../phrases/verdict/told-grades.ts'
import { fits } from '../../../text/search.ts'
import type { JudgementArea } from '../../../vocabulary/judgement-areas.ts'
import type { NamedArea } from '../named-area.ts'

/** Joint area reviews, and the inspections that followed them, graded services for looked after children by that name. */
const ofReview = /\bjoint area review\b/i
const [lastReviews, protectionFrom, protectionTo] = ['2013-01', '2012-05', '2013-11']
/** The name of the inspections that were held between, with a month of those years: their whole has this name. */
const protection = /\barrangements (?:for|to) the protection of children\b/i
const month = /^\d{4}-\d{2}/

/** What an area of an earlier inspection is by the time of that: the same words meant other areas at other times. */
export function ofItsTime({ area, label }: NamedArea, { when: { times }, sentence }: ToldGrade): NamedArea {
  return { area: areaThen(area, label.folded, times[0] ?? '', sentence.folded), label }
}

function areaThen(area: JudgementArea, label: string, time: string, sentence: string): JudgementArea {
  if (area === 'children-in-care' && (fits(ofReview, sentence) || (time !== '' && time < lastReviews))) return 'looked-after-overall'
  const isBetween = fits(month, time) && time >= protectionFrom && time < protectionTo
  return area === 'safeguarding-overall' && isBetween && fits(protection, label) ? 'overall-effectiveness' : area
}

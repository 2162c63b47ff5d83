import { isCalled } from '../../phrases/event/earlier.ts'
import { monthNumber } from '../../phrases/time/calendar.ts'
import { factOf } from '../../rules/fact.ts'
import type { Part } from '../../rules/part.ts'
import { fits } from '../../text/search.ts'
import { namedInspections } from '../dates/previous-inspections.ts'
import { lastYear } from './last-year.ts'
import { subjectOf } from './subject.ts'

/** A plan may be for some years, and name the last of them. */
export const plannedWithin = 48
const noOther = /\b(?:visit|published|report|letter)/i

/**
 * The month of the full inspection that a part is about which bears no day and tells no days of an inspection, as plans do: the latest that
 * it names.
 */
export const ownMonth = factOf((part: Part): string | undefined => {
  if (subjectOf(part).kind !== 'full') return undefined
  const own = namedInspections(part.view).filter(({ at, value }) => !isCalled(at, 'earlier', 'first', 'since') && !fits(noOther, value.what))
  const newest = own.filter(({ value }) => value.precision !== 'year').map(({ value }) => value.date).sort().at(-1)
  const isNear = newest !== undefined && monthNumber(`${lastYear(part) ?? '0000'}-12`) - monthNumber(newest) <= plannedWithin
  return isNear ? newest : undefined
})

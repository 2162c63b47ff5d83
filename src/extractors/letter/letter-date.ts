import { defineExtractor } from '../../rules/extractor.ts'
import type { Part } from '../../rules/part.ts'
import { daysIn, dateLine } from '../dates/day.ts'
import type { Anchor } from '../dates/period.ts'
import { labelled } from '../labelled.ts'
import { salutationIn } from './salutation.ts'

/** The day that stands alone above the salutation. */
export const letterDate = defineExtractor<string>('letter-date', (view) => dateLine(beforeSalutation(view)) ?? dateLine(view.slice(0, 1500)))

const label = /(?:date of (?:report|publication|letter)|dated?|report published|published|publication date)/i

/** "Report published: 24 May 2016", "Date: 8 January 2019". */
export const labelledDay = defineExtractor<string>('labelled-day', (view) => {
  const value = labelled(view, label)
  return value && daysIn(value)[0]
})

/** The day from which a letter's missing years are told: its own date, else the first whole day in it. */
export function anchorOf(part: Part): Anchor {
  const day = dateLine(beforeSalutation(part.view)) ?? daysIn(part.view.slice(0, 4000))[0]
  return day && { year: Number(day.value.slice(0, 4)), month: Number(day.value.slice(5, 7)) }
}

function beforeSalutation(view: Part['view']): Part['view'] {
  const salutation = salutationIn(view)
  return salutation ? view.before(salutation) : view.slice(0, 1500)
}

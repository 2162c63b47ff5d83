import { defineExtractor } from '../../rules/extractor.ts'
import type { Part } from '../../rules/part.ts'
import { anyOf } from '../../text/any-of.ts'
import { fits } from '../../text/search.ts'
import type { View } from '../../text/view.ts'
import { labelled } from '../labelled.ts'
import { anchorOf } from '../letter/letter-date.ts'
import { impossibleDay } from '../../phrases/time/day.ts'
import { leadsCalled } from '../../phrases/event/earlier.ts'
import { type Anchor, type Period, periodsIn } from '../../phrases/time/period.ts'
import { onSite } from '../../vocabulary/on-site.ts'

const datesOf = anyOf('dates? of (?:the )?(?:inspection|visit)', String.raw`(?:${onSite} )?(?:inspection|fieldwork|visit) dates?(?:\(s\))?`)
const label = new RegExp(`(?:the )?${datesOf}`, 'i')
/** Where the line's end between a title and the label is lost. */
const behindTitle = /(?<=[a-z] )Inspection dates? ?: (?<days>[^\n]+)/

/** "Inspection dates: 11 to 15 March 2024" on a title page, the dates beside, behind or below the label. */
export const labelledPeriod = defineExtractor<Period[]>('labelled-period', (view) => {
  const value = labelled(view, label) ?? view.find(behindTitle)?.groups.days
  const periods = value ? periodsIn(value) : []
  const unread = value && !periods.length ? impossibleDay(value) : undefined
  return unread ? [unread] : periods
})

const about = /\b(?:(?:re-?)?visit(?:ed)?|inspect(?:ion|ed|ors)|fieldwork|JTAI)\b/i
const leads = ['on', 'between', 'from', 'during', 'dates?', 'of', 'over', 'place', 'in', 'the week (?:of|beginning)']
const lead = new RegExp(String.raw`\b${anyOf(...leads)} ?:? ?(?:the )?$`, 'i')
const reported = [
  'letter (?:of|dated)', 'published', 'issued', 'presented', 'reported', 'considered', 'received', 'agreed', 'approved', 'due', 'by',
]
/** How far before a day stands what tells that it is no visit's, or an earlier one's. */
const reach = 60
const otherDay = new RegExp(String.raw`\b${anyOf(...reported)}\b[^.]{0,${reach}}$`, 'i')

/**
 * The days of a visit in a letter's first sentences: "focused visit to X on 5 and 6 February 2020", "Between 21 and 25 January 2019, Ofsted
 * …". A year that stands only in the letter's date is told from there.
 */
export const visitPeriod = defineExtractor<Period[]>('visit-period', (view, part) => firstPeriods(view, anchorOf(part)))

function firstPeriods(view: View, anchor: Anchor): ReturnType<typeof periodsIn> {
  for (const block of view.blocks()) {
    if (!block.has(about)) continue
    const found = periodsOf(block, anchor)
    if (found.length) return found
  }
  return []
}

/** How far from a part's start its own inspection's days are looked for. */
const opening = 6000

/** The days of the inspection or visit that a part is about, labelled or in its first sentences. */
export function currentPeriods(part: Part): Period[] {
  const head = part.view.slice(0, opening)
  const value = labelled(head, label)
  const grounded = value ? periodsIn(value) : firstPeriods(head, anchorOf(part))
  return grounded.map((period) => period.value)
}

function periodsOf(block: View, anchor: Anchor): ReturnType<typeof periodsIn> {
  const periods = periodsIn(block, anchor)
  const first = periods.findIndex((period) => isVisit(block, period.at))
  if (first < 0) return []
  const sentenceEnd = block.after(periods[first]?.at ?? block).find(/[.](?=\s|$)/)?.whole.start ?? block.end
  return periods.slice(first).filter((period) => period.at.start < sentenceEnd && isVisit(block, period.at))
}

function isVisit(block: View, at: View): boolean {
  const before = block.before(at).folded
  const isLedTo = fits(lead, before) || before.trim() === '' || /\band (?:on |from )?$/i.test(before)
  return isLedTo && !fits(otherDay, before) && !leadsCalled(block.before(at), reach, 'earlier', 'first', 'since')
}

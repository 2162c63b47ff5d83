import { fits } from '../../text/search.ts'
import type { View } from '../../text/view.ts'
import { monthWord, parseMonth } from '../../vocabulary/months.ts'
import { type Find, finder } from '../finder.ts'
import { pad } from './calendar.ts'
import { dayRunsIn } from './day-run.ts'
import { type PartialDate, monthOrYear, parsePartialDate } from './partial-date.ts'

/** "2016/17" is a year's reporting, "the Children Act 1989" a law. */
const noTimeBehind = /^ ?\/ ?\d|^-\d\d\b|^ (?:Act|Regulations)\b/i
const law = /\b(?:Act|Regulations|Order)(?: \([^)]{1,40}\))?,? ?$/i
/** "October and November 2015": the first month counts. */
const monthBefore = new RegExp(String.raw`\b(?<month>${monthWord}) ?(?:and|to|-|/) ?$`, 'i')
const reach = 60

/** A time of which at least the year is printed, of several days or months the first: "26 and 27 February 2019", "May 2011", "2012". */
export const time = finder<PartialDate>('time', { words: 'any', sign: /\d/ }, (text) => datesIn(text.view).flatMap((whole): Find<PartialDate>[] => {
  const found = isOther(text.view, whole) ? undefined : parsePartialDate(whole.folded)
  if (!found) return []
  const first = found.precision === 'month' ? text.view.before(whole).find(monthBefore) : undefined
  const place = text.tokensOf(first ? first.whole.to(whole) : whole)
  return [{ ...place, value: first ? fromMonth(found, first.groups.month) : found }]
}))

/** Runs of days, and the months and years beside them. */
function datesIn(view: View): View[] {
  const runs = dayRunsIn(view)
  const others = view.findAll(monthOrYear).map(({ whole }) => whole).filter((words) => !runs.some((run) => run.overlaps(words)))
  return [...runs, ...others].sort((one, other) => one.start - other.start)
}

function isOther(view: View, words: View): boolean {
  return view.after(words).has(noTimeBehind) || fits(law, view.before(words).folded.slice(-reach))
}

function fromMonth({ date, precision }: PartialDate, month: View | undefined): PartialDate {
  return { date: `${date.slice(0, 4)}-${pad(parseMonth(month?.folded ?? '') ?? 1)}`, precision }
}

import { anyOf } from '../../text/any-of.ts'
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
/** "the reforms of 2014" */
const reform = /\breforms? (?:of|in|from|introduced in|made in|begun in)(?: the)? ?$/i
/** "the framework introduced in May 2012": when a way to inspect began tells of no inspection. */
const began = anyOf('introduced', 'published', 'launched', 'issued', 'revised', 'began', 'in use', String.raw`c(?:ame|oming) in(?:to (?:force|effect|use))?`)
const then = '(?:in|from|since|on|at)(?: the)?(?: (?:start|end|beginning) of)?'
const way = new RegExp(String.raw`\b(?:frameworks?|handbook|guidance)\b[^.;,]{0,20} ${began} ${then} ?$`, 'i')
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
  const before = view.before(words).folded.slice(-reach)
  return view.after(words).has(noTimeBehind) || [law, reform, way].some((pattern) => fits(pattern, before))
}

function fromMonth({ date, precision }: PartialDate, month: View | undefined): PartialDate {
  return { date: `${date.slice(0, 4)}-${pad(parseMonth(month?.folded ?? '') ?? 1)}`, precision }
}

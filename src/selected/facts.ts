import { authoritiesIn } from '../extractors/authority/authority.ts'
import { dayRunsIn } from '../phrases/time/day-run.ts'
import { daysIn } from '../phrases/time/day.ts'
import { parsePartialDate } from '../phrases/time/partial-date.ts'
import { type Period, periodsIn } from '../phrases/time/period.ts'
import type { DocketRecord } from '../record/schema.ts'
import type { Grounded, Unread } from '../text/grounded.ts'
import type { View } from '../text/view.ts'
import { parseInspectorate } from '../vocabulary/inspectorates.ts'

export function dayIn(view: View): Grounded<string> | Unread {
  return daysIn(view)[0] ?? view.unread('date-unread', 'No whole day stands in these words.')
}

/** Days on site; a year that is not printed is that of the document's own date. */
export function periodIn(view: View, { dates: { document } }: DocketRecord): Grounded<Period> | Unread {
  const [year, month] = (document ?? '').split('-').map(Number)
  const anchor = year && month ? { year, month } : undefined
  return periodsIn(view, anchor)[0] ?? view.unread('date-unread', 'No day or days with month and year stand in these words.')
}

/** An earlier inspection, called by the words that tell its date; a whole day says more than a month. */
export function previousIn(view: View): Grounded<object> | Unread {
  const days = dayRunsIn(view).flatMap((run) => run.read(parsePartialDate) ?? []).map(({ value }) => value)
  const date = days.find(({ precision }) => precision === 'day') ?? view.read(parsePartialDate)?.value
  return date ? view.means({ ...date, what: view.value }) : view.unread('date-unread', 'No day, month or year stands in these words.')
}

export function authorityIn(view: View): Grounded<object> | Unread {
  const [found] = authoritiesIn(view)
  if (!found) return view.unread('authority-unknown', 'No known authority is named in these words.')
  const { authority: { name, code, urn }, at } = found
  return at.means({ name, code, urn, printed: at.value })
}

/** An inspectorate by its short name, a council by its authority's, any other body as printed. */
export function issuerIn(view: View): Grounded<string> {
  return view.read(parseInspectorate) ?? view.words()
}

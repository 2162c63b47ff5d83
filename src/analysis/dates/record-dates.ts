import type { DocketRecord } from '../../record/schema.ts'

type Dates = DocketRecord['dates']

/** The date a record is sorted by, as in its id: the document's own, or else its inspection's first day, or its meeting's. */
export function recordDate({ document, inspection, meeting }: Dates): string | null {
  return document ?? inspection[0]?.start ?? meeting
}

/** The first day on site, or else the date a record is sorted by. */
export function firstDay(dates: Dates): string | null {
  return earliest(dates.inspection.map(({ start }) => start)) ?? recordDate(dates)
}

/** The last day on site, where one is known. */
export function lastDay({ inspection }: Dates): string | null {
  return inspection.map(({ end }) => end).sort().at(-1) ?? null
}

function earliest(days: readonly string[]): string | undefined {
  return [...days].sort()[0]
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

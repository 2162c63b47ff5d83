import { pageOf } from '../../analysis/records/evidence-item.ts'
import type { KeyedRecord } from '../../analysis/records/keyed-records.ts'
import { defineTable } from '../define-table.ts'
import { documentColumns, recordColumn, toDocuments } from '../entries.ts'

const kinds = ['document', 'inspection', 'meeting', 'previous', 'next-by'] as const

interface DateRow extends KeyedRecord {
  readonly pointer: string
  readonly kind: (typeof kinds)[number]
  readonly start: string | null
  readonly end: string | null
  readonly precision: 'year' | 'month' | 'day' | null
  readonly what: string | null
}

/** One row a date. */
export const dates = defineTable<DateRow>({
  id: 'dates',
  title: 'Dates',
  description: 'One row a date or period that a document names.',
  primaryKey: ['record', 'pointer'],
  references: [toDocuments],
  entries: datesOf,
  columns: [
    recordColumn,
    {
      name: 'pointer', type: 'string', required: true, width: 22,
      description: 'JSON Pointer of the date in its record; `evidence.item` of the words it was read from.',
      of: ({ pointer }) => pointer,
    },
    {
      name: 'kind', type: 'string', required: true, values: kinds, width: 12,
      description: 'What happened then: the document was issued, the inspection was on, the meeting met, a previous inspection was held, or the next is due.',
      of: ({ kind }) => kind,
    },
    {
      name: 'first_day', type: 'date',
      description: 'First day; of a date known by month or year its first day.',
      of: ({ start }) => start,
    },
    { name: 'last_day', type: 'date', description: 'Last day; empty for a date known by month or year.', of: ({ end }) => end },
    {
      name: 'precision', type: 'string', values: ['year', 'month', 'day'],
      description: 'How far the date is known.',
      of: ({ precision }) => precision,
    },
    {
      name: 'what', type: 'string', width: 50,
      description: 'A previous inspection as printed, or when the next is due as stated.',
      of: ({ what }) => what,
    },
    {
      name: 'page', type: 'integer',
      description: 'Page on which its words stand; empty where the format has no pages.',
      of: ({ record, pointer }) => pageOf(record, pointer),
    },
    ...documentColumns,
  ],
})

function* datesOf(keyed: KeyedRecord): Generator<DateRow> {
  const { document, inspection, meeting, previous, nextBy } = keyed.record.dates
  const nothing = { ...keyed, start: null, end: null, precision: null, what: null }
  const day = (kind: DateRow['kind'], date: string): DateRow => ({
    ...nothing, pointer: `/dates/${kind}`, kind, start: date, end: date, precision: 'day',
  })
  if (document !== null) yield day('document', document)
  for (const [at, period] of inspection.entries()) {
    yield { ...nothing, ...period, pointer: `/dates/inspection/${at}`, kind: 'inspection', precision: 'day' }
  }
  if (meeting !== null) yield day('meeting', meeting)
  for (const [at, { date, precision, what }] of previous.entries()) {
    yield {
      ...nothing, pointer: `/dates/previous/${at}`, kind: 'previous', start: firstOf(date), end: precision === 'day' ? date : null,
      precision, what,
    }
  }
  if (nextBy !== null) yield { ...nothing, pointer: '/dates/nextBy', kind: 'next-by', what: nextBy }
}

function firstOf(partial: string): string {
  return `${partial}-01-01`.slice(0, 'yyyy-mm-dd'.length)
}

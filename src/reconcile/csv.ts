import { csvLines } from '../tables/formats/csv/lines.ts'
import type { Cell } from '../tables/define-table.ts'
import type { ComparedValue, Reconciled } from './reconciliation.ts'

const header = [
  'status', 'authority', 'document_type', 'day', 'field', 'agrees', 'record_value', 'official_value', 'quote', 'page',
  'file', 'record', 'official_file', 'sheet', 'cell',
]

/** Every value of every inspection, a row each; an inspection without any has one row. */
export function reconciliationCsv(found: readonly Reconciled[]): string {
  return csvLines(header, found.flatMap((one) => (one.values.length > 0 ? one.values : [undefined]).map((value) => row(one, value))))
}

function row({ status, authority, type, day, official, at, records }: Reconciled, value?: ComparedValue): Cell[] {
  const place = value?.at ?? at
  const [files, keys] = [records.map(({ file }) => file), records.map(({ key }) => key)]
  return [
    status, authority, type, day, ...cellsOf(value),
    files.join('\n'), keys.join('\n'), official, place?.sheet ?? null, place?.cell ?? null,
  ]
}

function cellsOf(value?: ComparedValue): Cell[] {
  if (!value) return [null, null, null, null, null, null]
  return [value.field, value.agrees, value.here, value.there, value.words?.quote ?? null, value.words?.page ?? null]
}

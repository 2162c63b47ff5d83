import { csvLines } from '../tables/formats/csv/lines.ts'
import type { ComparedValue, Reconciled } from './reconciliation.ts'

const header = [
  'status', 'authority', 'document_type', 'day', 'field', 'agrees', 'record_value', 'official_value', 'quote', 'page', 'file', 'record', 'official_file',
  'sheet', 'cell',
]

/** Every value of every inspection, a row each; an inspection without any has one row. */
export function reconciliationCsv(found: readonly Reconciled[]): string {
  return csvLines(header, found.flatMap((one) => (one.values.length > 0 ? one.values : [undefined]).map((value) => row(one, value))))
}

function row({ status, authority, type, day, official, at, records }: Reconciled, value?: ComparedValue): (string | number | boolean | null)[] {
  const place = value?.at ?? at
  return [
    status, authority, type, day, value?.field ?? null, value?.agrees ?? null, value?.here ?? null, value?.there ?? null, value?.words?.quote ?? null,
    value?.words?.page ?? null, records.map(({ file }) => file).join('\n') || null, records.map(({ key }) => key).join('\n') || null, official,
    place?.sheet ?? null, place?.cell ?? null,
  ]
}

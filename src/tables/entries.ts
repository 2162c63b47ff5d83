import { recordDate } from '../analysis/dates/record-dates.ts'
import { pageOf } from '../analysis/records/evidence-item.ts'
import type { KeyedRecord } from '../analysis/records/keyed-records.ts'
import type { ColumnOf, Reference } from './define-table.ts'

/** One entry of a list in a record, and where it stands. */
export interface Entry<Value> extends KeyedRecord {
  readonly value: Value
  /** From 0, as in the record. */
  readonly position: number
  /** JSON Pointer to it in its record. */
  readonly pointer: string
}

/** The entries of one list of a record. */
export function entriesOf<Value>({ key, record }: KeyedRecord, pointer: string, list: readonly Value[]): Entry<Value>[] {
  return list.map((value, position) => ({ key, record, value, position, pointer: `${pointer}/${position}` }))
}

export const recordColumn: ColumnOf<KeyedRecord> = {
  name: 'record', type: 'string', required: true, width: 44, of: ({ key }) => key,
  description: 'Key of the record, unique among these: its `id`, with `~` and the first characters of the file’s hash added where several records share an id.',
}

export const toDocuments: Reference = { columns: ['record'], table: 'documents', to: ['record'] }

/** Which entry of which record: every table of entries begins with these. */
export const entryColumns: readonly ColumnOf<Entry<unknown>>[] = [
  recordColumn,
  { name: 'position', type: 'integer', required: true, description: 'Place in the record’s list, from 0.', of: ({ position }) => position },
  {
    name: 'pointer', type: 'string', required: true, width: 22, of: ({ pointer }) => pointer,
    description: 'JSON Pointer of the entry in its record; `evidence.item` of the words it was read from.',
  },
]

export const pageColumn: ColumnOf<Entry<unknown>> = {
  name: 'page', type: 'integer', description: 'Page on which the entry’s words begin; empty where the format has no pages.',
  of: ({ record, pointer }) => pageOf(record, pointer),
}

/** What makes a table readable by itself; every table of entries ends with these. */
export const documentColumns: readonly ColumnOf<KeyedRecord>[] = [
  {
    name: 'authority', type: 'string', width: 26,
    description: 'Plain name of the authority.',
    of: ({ record }) => record.authority?.name ?? null,
  },
  {
    name: 'document_type', type: 'string', required: true, width: 26,
    description: 'Type of the document.',
    of: ({ record }) => record.documentType,
  },
  { name: 'framework', type: 'string', width: 12, description: 'Framework of the inspection.', of: ({ record }) => record.framework },
  {
    name: 'date', type: 'date', of: ({ record }) => recordDate(record.dates),
    description: 'The document’s own date, or else the first day of the inspection, or the meeting’s.',
  },
]

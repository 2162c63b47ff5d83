import type { Inspection } from '../analysis/inspections/inspections.ts'
import type { RecordSet } from '../analysis/record-set.ts'
import type { KeyedRecord } from '../analysis/records/keyed-records.ts'

/** A date is an ISO 8601 day. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date'
export type Cell = string | number | boolean | null

/** What is promised of a column. */
export interface Column {
  readonly name: string
  readonly type: ColumnType
  readonly description: string
  /** Whether there is a value in every row. */
  readonly required?: boolean
  /** All values there can be. */
  readonly values?: readonly string[]
  /** Characters that a spreadsheet's column should have room for. */
  readonly width?: number
}

/** Columns of this table that hold the key of a row in another. */
export interface Reference {
  readonly columns: readonly string[]
  readonly table: string
  readonly to: readonly string[]
}

/** A flat table made of records: its declaration is what the files, the documentation and the data package are made from. */
export interface Table {
  readonly id: string
  readonly title: string
  readonly description: string
  /** Columns whose values together name a row. */
  readonly primaryKey: readonly string[]
  readonly references: readonly Reference[]
  readonly columns: readonly Column[]
  /** The rows that one record of a set gives, cells in the order of the columns. */
  rowsOf(keyed: KeyedRecord, set: RecordSet): (readonly Cell[])[]
  /** The rows of all records. */
  rows(set: RecordSet): Iterable<readonly Cell[]>
}

/** A column, and how its cell is made of a row's entry. */
export interface ColumnOf<Entry> extends Column {
  of(entry: Entry): Cell
}

interface TableOf<Entry> extends Omit<Table, 'columns' | 'rows' | 'rowsOf'> {
  readonly columns: readonly ColumnOf<Entry>[]
  /** What a record has a row for each of; the inspection is the one that it reports. */
  entries(keyed: KeyedRecord, inspection: Inspection | undefined, set: RecordSet): Iterable<Entry>
}

/** Declares a table of entries, one row each. */
export function defineTable<Entry>({ entries, columns, ...declaration }: TableOf<Entry>): Table {
  const rowsOf: Table['rowsOf'] = (keyed, set) =>
    Array.from(entries(keyed, inspectionOf(keyed.key, set), set), (entry) => columns.map((column) => column.of(entry)))
  return {
    ...declaration,
    columns,
    rowsOf,
    * rows(set) {
      for (const keyed of set.records) yield* rowsOf(keyed, set)
    },
  }
}

const inspectionsByKey = new WeakMap<RecordSet, ReadonlyMap<string, Inspection>>()

/** The inspection that a record reports. */
function inspectionOf(key: string, set: RecordSet): Inspection | undefined {
  const byKey = inspectionsByKey.get(set)
    ?? new Map(set.inspections.flatMap((inspection) => inspection.keys.map((reported) => [reported, inspection] as const)))
  inspectionsByKey.set(set, byKey)
  return byKey.get(key)
}

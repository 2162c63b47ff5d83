import type { RecordSet } from '../analysis/record-set.ts'

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
  /** How many rows there are, without making them. */
  count(set: RecordSet): number
  /** The rows, cells in the order of the columns. */
  rows(set: RecordSet): Iterable<readonly Cell[]>
}

/** A column, and how its cell is made of a row's entry. */
export interface ColumnOf<Entry> extends Column {
  of(entry: Entry): Cell
}

interface TableOf<Entry> extends Omit<Table, 'columns' | 'count' | 'rows'> {
  readonly columns: readonly ColumnOf<Entry>[]
  entries(set: RecordSet): Iterable<Entry>
}

/** Declares a table of entries, one row each. */
export function defineTable<Entry>({ entries, columns, ...declaration }: TableOf<Entry>): Table {
  return {
    ...declaration,
    columns,
    count(set) {
      let count = 0
      for (const _entry of entries(set)) count += 1
      return count
    },
    * rows(set) {
      for (const entry of entries(set)) yield columns.map((column) => column.of(entry))
    },
  }
}

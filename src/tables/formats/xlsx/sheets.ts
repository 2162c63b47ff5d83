import type { RecordSet } from '../../../analysis/record-set.ts'
import type { Table } from '../../define-table.ts'

/** A sheet of a workbook: a table, or as much of one as a sheet has room for. */
export interface SheetPlan {
  readonly name: string
  readonly table: Table
  /** Rows besides the header. */
  readonly rows: number
}

/** The sheets that a table takes, each but the last with as many rows as a sheet can have: `evidence`, `evidence 2`. */
export function sheetsOf(table: Table, set: RecordSet, mostRows: number): SheetPlan[] {
  const rows = table.count(set)
  const sheets = Math.max(1, Math.ceil(rows / mostRows))
  return Array.from({ length: sheets }, (_, at) => ({
    name: at === 0 ? table.id : `${table.id} ${at + 1}`,
    table,
    rows: Math.min(mostRows, rows - at * mostRows),
  }))
}

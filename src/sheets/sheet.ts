import type { Limits } from '../readers/limits/limits.ts'
import { DocketError } from '../text/errors.ts'

/** What a cell holds: words, or a number, which may stand for a day. */
export type Value = string | number | null

/** A table of cells as a spreadsheet shows it. */
export interface Sheet {
  /** Null in a CSV file, which has one sheet without a name. */
  readonly name: string | null
  /** The first row is row 1 of the sheet; a row is as long as its last cell that holds something. */
  readonly rows: readonly (readonly Value[])[]
  /** Whether days are counted from 1904 instead of 1900. */
  readonly is1904: boolean
}

/** Cells that were merged, from the first to the last, counted from 0. */
export interface Merge {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** A sheet while it is read: every cell counts, so that none can be endless. */
export class Grid {
  readonly rows: Value[][] = []
  private cells = 0

  constructor(private readonly limits: Limits) {}

  /** @throws DocketError when there are more cells than may be. */
  put(row: number, column: number, value: Value): void {
    if (value === null || value === '') return
    this.keepWithin(row)
    while (this.rows.length <= row) this.rows.push([])
    const cells = this.rows[row] as Value[]
    this.cells += Math.max(0, column + 1 - cells.length)
    this.keepWithin(this.cells)
    while (cells.length < column) cells.push(null)
    cells[column] = value
  }

  private keepWithin(count: number): void {
    if (count <= this.limits.lines) return
    const most = this.limits.lines.toLocaleString('en-GB')
    throw new DocketError('E_LIMIT', `A sheet of the file has more than ${most} rows or cells.`, 'Save the part that is wanted alone, as CSV.')
  }

  /** Gives all cells that were merged what the first of them holds. */
  spread(merges: readonly Merge[]): void {
    for (const { row, column, rows, columns } of merges) {
      const value = this.rows[row]?.[column] ?? null
      if (value === null) continue
      for (let at = 0; at < rows * columns; at++) this.put(row + Math.floor(at / columns), column + (at % columns), value)
    }
  }
}

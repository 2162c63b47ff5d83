/** Where in a table a line stands. */
export interface Place {
  readonly table: number
  /** Height of the row's upper edge, or its rank where no rule tells: equal within a row. */
  readonly row: number
  /** Left edge of the cell, or its rank. */
  readonly column: number
  /** Right edge of the cell, in points. */
  readonly right: number
  /** Whether lines are drawn around the cell. */
  readonly isRuled: boolean
  /** Whether the column is one of running text, to be read from top to bottom before the next. */
  readonly isFlow?: boolean
}

export function samePlace(one: Place | undefined, other: Place | undefined): boolean {
  return one === other || (!!one && !!other && one.table === other.table && one.row === other.row && one.column === other.column)
}

/** Where in a table a line stands. */
export interface Place {
  readonly table: number
  /** Height of the row's upper edge, or its rank where no rule tells: equal within a row, larger further up. */
  readonly row: number
  readonly column: number
  /** Right edge of the cell, in points. */
  readonly right: number
  /** Whether lines are drawn around the cell. */
  readonly isRuled: boolean
}

export function samePlace(one: Place | undefined, other: Place | undefined): boolean {
  return one === other || (!!one && !!other && one.table === other.table && one.row === other.row && one.column === other.column)
}

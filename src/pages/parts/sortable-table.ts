import { element } from './element.ts'

/** A column of a table: its head, its cell, and what it is sorted by. */
export interface TableColumn<Row> {
  readonly head: string
  readonly isNumber?: boolean
  cell(row: Row): Node | string | number | null
  /** Without it the column cannot be sorted. */
  readonly sortBy?: (row: Row) => string | number
}

export interface Sorting {
  readonly column: number
  readonly isDescending: boolean
}

/** A table that stays when its rows change; a row that comes back is not made again. */
interface SortableTable<Row> {
  readonly frame: HTMLElement
  fill(rows: readonly Row[], sorting: Sorting | null): void
}

/** A table whose heads say by which column it should be sorted. */
export function sortableTable<Row>(
  caption: string,
  columns: readonly TableColumn<Row>[],
  sort: (column: number) => void,
): SortableTable<Row> {
  const body = element('tbody')
  const made = new Map<Row, HTMLElement>()
  const lineOf = (row: Row): HTMLElement => {
    const line = made.get(row) ?? tableRow(columns, row)
    made.set(row, line)
    return line
  }
  const heads = columns.map((column, at) =>
    element(
      'th',
      { scope: 'col', class: column.isNumber ? 'number' : null },
      column.sortBy ? element('button', { type: 'button', click: () => sort(at) }, column.head) : column.head,
    ))
  return {
    frame: element('div', { class: 'table-frame', tabindex: 0, role: 'region', 'aria-label': caption },
      element('table', {}, element('caption', {}, caption), element('thead', {}, element('tr', {}, heads)), body)),
    fill: (rows, by) => {
      for (const [at, head] of heads.entries()) {
        if (by?.column === at) head.setAttribute('aria-sort', by.isDescending ? 'descending' : 'ascending')
        else head.removeAttribute('aria-sort')
      }
      body.replaceChildren(...rows.map(lineOf))
    },
  }
}

/** How a table is sorted when the head of a column is chosen: a second choice turns it round, and numbers begin with the greatest. */
export function sortingBy<Row>(columns: readonly TableColumn<Row>[], column: number, now: Sorting | null): Sorting {
  return { column, isDescending: now?.column === column ? !now.isDescending : columns[column]?.isNumber === true }
}

export function sorted<Row>(rows: readonly Row[], columns: readonly TableColumn<Row>[], by: Sorting | null): readonly Row[] {
  const value = by && columns[by.column]?.sortBy
  if (!by || !value) return rows
  const direction = by.isDescending ? -1 : 1
  return [...rows].sort((a, b) => direction * compare(value(a), value(b)))
}

function tableRow<Row>(columns: readonly TableColumn<Row>[], row: Row): HTMLElement {
  return element(
    'tr',
    {},
    columns.map((column, at) =>
      element(at === 0 ? 'th' : 'td', { scope: at === 0 ? 'row' : null, class: column.isNumber ? 'number' : null }, column.cell(row))),
  )
}

const words = new Intl.Collator('en-GB')

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b))
}

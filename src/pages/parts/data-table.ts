import { element } from './element.ts'

/** A column of a table: its head, its cell, and what it is sorted by. */
export interface TableColumn<Row> {
  readonly head: string
  readonly isNumber?: boolean
  cell(row: Row): Node | string | number | null
  /** Without it the column cannot be sorted. */
  readonly sortBy?: (row: Row) => string | number
}

interface Sorting {
  readonly column: number
  readonly isDescending: boolean
}

/** A table whose heads sort it. */
export function dataTable<Row>(caption: string, columns: readonly TableColumn<Row>[], rows: readonly Row[]): HTMLElement {
  const body = element('tbody')
  const heads = columns.map((column, at) =>
    element(
      'th',
      { scope: 'col', class: column.isNumber ? 'number' : null },
      column.sortBy ? element('button', { type: 'button', click: () => sort(at) }, column.head) : column.head,
    ))
  let sorting: Sorting | null = null
  const sort = (column: number): void => {
    sorting = { column, isDescending: sorting?.column === column ? !sorting.isDescending : columns[column]?.isNumber === true }
    fill(sorting)
  }
  const fill = (by: Sorting | null): void => {
    for (const [at, head] of heads.entries()) {
      if (by?.column === at) head.setAttribute('aria-sort', by.isDescending ? 'descending' : 'ascending')
      else head.removeAttribute('aria-sort')
    }
    body.replaceChildren(...sorted(rows, columns, by).map((row) => tableRow(columns, row)))
  }
  fill(null)
  return element('div', { class: 'table-frame', tabindex: 0, role: 'region', 'aria-label': caption },
    element('table', {}, element('caption', {}, caption), element('thead', {}, element('tr', {}, heads)), body))
}

function tableRow<Row>(columns: readonly TableColumn<Row>[], row: Row): HTMLElement {
  return element(
    'tr',
    {},
    columns.map((column, at) =>
      element(at === 0 ? 'th' : 'td', { scope: at === 0 ? 'row' : null, class: column.isNumber ? 'number' : null }, column.cell(row))),
  )
}

function sorted<Row>(rows: readonly Row[], columns: readonly TableColumn<Row>[], by: Sorting | null): readonly Row[] {
  const value = by && columns[by.column]?.sortBy
  if (!by || !value) return rows
  const direction = by.isDescending ? -1 : 1
  return [...rows].sort((a, b) => direction * compare(value(a), value(b)))
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en-GB')
}

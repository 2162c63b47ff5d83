import { type Sorting, type TableColumn, sortableTable, sorted, sortingBy } from './sortable-table.ts'

/** A table of all its rows that sorts itself. */
export function dataTable<Row>(caption: string, columns: readonly TableColumn<Row>[], rows: readonly Row[]): HTMLElement {
  let sorting: Sorting | null = null
  const table = sortableTable(caption, columns, (column) => {
    sorting = sortingBy(columns, column, sorting)
    table.fill(sorted(rows, columns, sorting), sorting)
  })
  table.fill(rows, null)
  return table.frame
}

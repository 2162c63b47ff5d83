import { element } from '../../../../pages/parts/element.ts'
import { type Sorting, sortableTable, sorted, sortingBy } from '../../../../pages/parts/sortable-table.ts'
import type { AskedDocument } from '../../../asking/facets.ts'
import { answer } from '../../../asking/question.ts'
import { saveCsv } from '../../save-csv.ts'
import type { Choice } from './choice.ts'
import { chosenColumns } from './column-fields.ts'
import type { DocumentColumn } from './columns.ts'
import { documentsCsv } from './csv.ts'
import { Pager } from './pager.ts'

/** Rows of a page. */
const rowsOfPage = 50

type Table = ReturnType<typeof sortableTable<AskedDocument>>

/** The documents that are asked for, as a table in pages. */
export class DocumentList {
  private readonly frame = element('div')
  private readonly nobody = element('p', {}, 'No document is like that.')
  private readonly pager = new Pager((page) => this.turnTo(page))
  readonly root = element('div', {}, this.frame, this.nobody, this.pager.root)
  readonly saveButton = element('button', { type: 'button', click: () => saveCsv('documents.csv', documentsCsv(this.columns, this.rows)) }, 'Save as CSV')
  private columns: readonly DocumentColumn[] = []
  private rows: readonly AskedDocument[] = []
  private table: Table | undefined
  private order: { readonly sort: string; readonly documents: readonly AskedDocument[] } | undefined
  private sort = ''

  constructor(
    private readonly all: readonly AskedDocument[],
    private readonly allColumns: readonly DocumentColumn[],
    private readonly change: (change: Partial<Choice>) => void,
  ) {}

  /** Shows what is asked of the documents that were found, and says how many they are. */
  show(found: readonly AskedDocument[], { facets, last, sort, columns, page }: Choice): number {
    const asked = new Set(answer(found, { facets, last: last || undefined }))
    this.sort = sort
    this.rows = this.inOrder(sort).filter((one) => asked.has(one))
    const pages = Math.max(1, Math.ceil(this.rows.length / rowsOfPage))
    const at = Math.min(page, pages)
    this.tableOf(columns).fill(this.rows.slice((at - 1) * rowsOfPage, at * rowsOfPage), sortingOf(sort, this.columns))
    this.pager.show(at, pages)
    this.nobody.hidden = this.rows.length > 0
    this.saveButton.disabled = this.rows.length === 0
    return this.rows.length
  }

  /** All documents as they are sorted; sorted once, whatever is asked of them. */
  private inOrder(sort: string): readonly AskedDocument[] {
    if (this.order?.sort !== sort) this.order = { sort, documents: sorted(this.all, this.allColumns, sortingOf(sort, this.allColumns)) }
    return this.order.documents
  }

  /** The table with these columns; it stays as long as they do. */
  private tableOf(chosen: readonly string[]): Table {
    const columns = chosenColumns(this.allColumns, chosen)
    if (this.table && columns.map(({ id }) => id).join() === this.columns.map(({ id }) => id).join()) return this.table
    this.columns = columns
    this.table = sortableTable('Documents', columns, (column) => this.sortBy(column))
    this.frame.replaceChildren(this.table.frame)
    return this.table
  }

  private sortBy(column: number): void {
    const { isDescending } = sortingBy(this.columns, column, sortingOf(this.sort, this.columns))
    this.change({ sort: `${isDescending ? '-' : ''}${this.columns[column]?.id ?? ''}`, page: 1 })
  }

  private turnTo(page: number): void {
    this.change({ page })
    this.frame.scrollIntoView({ block: 'start' })
  }
}

/** What an address says of sorting; null where no such column is shown. */
function sortingOf(sort: string, columns: readonly DocumentColumn[]): Sorting | null {
  const column = columns.findIndex(({ id }) => id === sort.replace(/^-/, ''))
  return column === -1 ? null : { column, isDescending: sort.startsWith('-') }
}

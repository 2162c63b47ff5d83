import type { Budget } from '../readers/limits/budget.ts'
import { kindOf } from '../readers/odt/kind.ts'
import { openParts } from '../readers/odt/parts.ts'
import { type XmlElement, type XmlVisitor, walkXml } from '../readers/xml/walk-xml.ts'
import { Grid, type Merge, type Sheet, type Value } from './sheet.ts'
import type { Limits } from '../readers/limits/limits.ts'

/**
 * The sheets of an OpenDocument spreadsheet that are shown.
 * @throws DocketError when the file is damaged, locked or breaks a limit.
 */
export async function readOds(bytes: Uint8Array, budget: Budget): Promise<Sheet[]> {
  const visitor = new SheetsVisitor(budget.limits)
  walkXml((await openParts(bytes, budget)).content, visitor, budget.limits)
  return visitor.sheets
}

/** Rows and cells that are alike are written once, with how often they come; what is said beside a cell is no part of it. */
class SheetsVisitor implements XmlVisitor {
  readonly sheets: Sheet[] = []
  /** Names of styles that hide a sheet; they come before the sheets. */
  private readonly hiding = new Set<string>()
  private style = ''
  private isHidden = false
  private name = ''
  private grid: Grid
  private merges: Merge[] = []
  private row = 0
  private cells: { readonly column: number; readonly times: number; readonly value: Value }[] = []
  private column = 0
  private rowTimes = 1
  private cell: XmlElement | undefined
  private paragraphs: string[] = []
  private aside = 0

  constructor(private readonly limits: Limits) {
    this.grid = new Grid(limits)
  }

  open(element: XmlElement): void {
    const kind = kindOf(element)
    if (kind === 'office:annotation') this.aside++
    if (kind === 'style:style') this.style = element.attribute('name') ?? ''
    if (kind === 'style:table-properties' && element.attribute('display') === 'false') this.hiding.add(this.style)
    if (kind === 'table:table') this.begin(element)
    if (kind === 'table:table-row') [this.rowTimes, this.column, this.cells] = [timesOf(element, 'number-rows-repeated'), 0, []]
    if (isCell(kind)) [this.cell, this.paragraphs] = [element, []]
    if (this.aside > 0) return
    if (kind === 'text:p') this.paragraphs.push('')
    if (kind === 'text:s' || kind === 'text:tab' || kind === 'text:line-break') this.text(' ')
  }

  text(words: string): void {
    const last = this.paragraphs.length - 1
    if (this.aside === 0 && this.cell && last >= 0) this.paragraphs[last] += words
  }

  close(element: XmlElement): void {
    const kind = kindOf(element)
    if (kind === 'office:annotation') this.aside--
    if (isCell(kind)) this.endCell(element)
    if (kind === 'table:table-row') this.endRow()
    if (kind === 'table:table') this.end()
  }

  private begin({ attribute }: XmlElement): void {
    this.isHidden = this.hiding.has(attribute('style-name') ?? '');
    [this.name, this.grid, this.merges, this.row] = [attribute('name') ?? '', new Grid(this.limits), [], 0]
  }

  private endCell(cell: XmlElement): void {
    const times = timesOf(cell, 'number-columns-repeated')
    const value = valueOf(cell, this.paragraphs.join(' ').trim())
    if (value !== null) this.cells.push({ column: this.column, times, value })
    const [rows, columns] = [timesOf(cell, 'number-rows-spanned'), timesOf(cell, 'number-columns-spanned')]
    if (value !== null && rows * columns > 1) this.merges.push({ row: this.row, column: this.column, rows, columns })
    this.column += times
    this.cell = undefined
  }

  private endRow(): void {
    const last = this.cells.length === 0 ? 0 : this.rowTimes
    for (let row = this.row; row < this.row + last; row++) {
      for (const { column, times, value } of this.cells) {
        for (let at = 0; at < times; at++) this.grid.put(row, column + at, value)
      }
    }
    this.row += this.rowTimes
  }

  private end(): void {
    if (this.isHidden) return
    this.grid.spread(this.merges)
    this.sheets.push({ name: this.name, rows: this.grid.rows, is1904: false })
  }
}

function isCell(kind: string): boolean {
  return kind === 'table:table-cell' || kind === 'table:covered-table-cell'
}

function timesOf({ attribute }: XmlElement, name: string): number {
  return Math.max(1, Math.floor(Number(attribute(name) ?? 1)) || 1)
}

/** A day is kept as its date, whatever way it is shown. */
function valueOf({ attribute }: XmlElement, words: string): Value {
  const day = attribute('date-value')
  if (attribute('value-type') === 'date' && day !== undefined) return day.slice(0, 'yyyy-mm-dd'.length)
  const number = Number(attribute('value') ?? Number.NaN)
  if (attribute('value-type') === 'float' && Number.isFinite(number)) return number
  return words === '' ? null : words
}

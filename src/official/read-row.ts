import type { Value } from '../sheets/sheet.ts'
import type { Authority } from '../vocabulary/authorities.ts'
import type { DocumentTypeId } from '../vocabulary/document-types.ts'
import type { JudgementArea } from '../vocabulary/judgement-areas.ts'
import { gradedArea, gradedFields, isOfSif } from './fields.ts'
import type { Column, Table } from './find-table.ts'
import type { OfficialCell, OfficialRow, OfficialValue, OfficialWarning } from './official.ts'
import { authorityNamed, authorityNumbered, isTotal } from './values/authority.ts'
import { isBlank } from './values/blank.ts'
import { parseDay, parsePeriod } from './values/day.ts'
import { parseOfficialGrade } from './values/grade.ts'
import { isPlainInspection, parseType, typeOfDay } from './values/type.ts'

/** What a table says without saying it in each row. */
export interface Context {
  readonly file: string
  /** Whether it is about special educational needs. */
  readonly isSend: boolean
}

/** Reads one row after the other, and keeps what it did not understand. */
export class RowReader {
  readonly warnings: OfficialWarning[] = []

  constructor(private readonly table: Table, private readonly context: Context) {}

  /** The inspection that a row tells; undefined for a note, a total, or what was never inspected. */
  read(row: number): OfficialRow | undefined {
    const { file } = this.context
    const filled = this.table.columns.filter(({ at }) => !isBlank(this.value(row, at)))
    const told = filled.filter(({ field }) => field && field !== 'authority' && field !== 'number')
    const [first] = filled
    if (told.length === 0 || !first) return undefined
    const authority = this.authority(row, filled)
    if (!authority) return undefined
    const [period, published] = [this.period(row, filled), this.day(row, 'published', filled)]
    const start = period?.start ?? null
    const end = this.day(row, 'end', filled) ?? period?.end ?? null
    const type = this.type(row, filled, start ?? published)
    if (!type) return undefined
    const hasUnreadDay = isUnread(filled, { start, published })
    const values = [...this.days(row, filled, { start, end }), ...this.grades(row, filled, type, start ?? published)]
    return { file, at: this.cell(row, first.at), authority: authority.name, type, start, end, published, hasUnreadDay, values }
  }

  /** Its name and all its numbers must mean the same. */
  private authority(row: number, filled: readonly Column[]): Authority | undefined {
    const columns = filled.filter(({ field }) => field === 'authority' || field === 'number')
    const meant = columns.map(({ field, at }) => {
      const words = String(this.value(row, at))
      return { field, at, words, authority: field === 'number' ? authorityNumbered(words) : authorityNamed(words) }
    })
    const [first, ...others] = meant.filter(({ authority }) => authority)
    const other = others.find(({ authority }) => authority !== first?.authority)
    if (first && other) this.warn(row, other.at, `This is ${other.authority?.name}, but the row is of ${first.authority?.name}; it was left out.`)
    const nameless = meant.find(({ field, authority }) => field === 'authority' && !authority)
    const isNumbered = meant.some(({ field, authority }) => field === 'number' && authority)
    const unknown = isNumbered ? undefined : nameless ?? (first ? undefined : meant[0])
    if (unknown && !isTotal(unknown.words)) this.warn(row, unknown.at, 'This is no authority that docket knows; the row was left out.')
    return other ?? unknown ? undefined : first?.authority
  }

  private type(row: number, filled: readonly Column[], day: string | null): DocumentTypeId | undefined {
    const column = filled.find(({ field }) => field === 'type')
    const words = column && String(this.value(row, column.at))
    const type = words === undefined ? undefined : parseType(words)
    if (column && words !== undefined && type === undefined && !isPlainInspection(words)) {
      this.warn(row, column.at, 'This is no kind of inspection that docket knows; the row was left out.')
      return undefined
    }
    if (type === null) return undefined
    if (type) return type
    if (this.context.isSend) return 'area-send-report'
    return filled.some(({ field, plain }) => field === 'graded' && isOfSif(plain)) ? 'sif-inspection-report' : typeOfDay(day)
  }

  private period(row: number, filled: readonly Column[]): ReturnType<typeof parsePeriod> {
    const column = filled.find(({ field }) => field === 'start')
    if (!column) return undefined
    const period = parsePeriod(this.value(row, column.at), this.table.sheet.is1904)
    if (!period) this.warn(row, column.at, 'This is no date that docket understands.')
    return period
  }

  private day(row: number, field: 'end' | 'published', filled: readonly Column[]): string | null {
    const column = filled.find((one) => one.field === field)
    if (!column) return null
    const day = parseDay(this.value(row, column.at), this.table.sheet.is1904)
    if (day === undefined) this.warn(row, column.at, 'This is no date that docket understands.')
    return day ?? null
  }

  private days(row: number, filled: readonly Column[], days: Readonly<Record<'start' | 'end', string | null>>): OfficialValue[] {
    return (['start', 'end'] as const).flatMap((field) => {
      const column = filled.find((one) => one.field === field) ?? filled.find((one) => one.field === 'start')
      const value = days[field]
      return value === null || !column ? [] : [{ field, value, at: this.cell(row, column.at) }]
    })
  }

  private grades(row: number, filled: readonly Column[], type: DocumentTypeId, day: string | null): OfficialValue[] {
    return filled.flatMap((column) => {
      const field = this.areaOf(column, type)
      if (!field) return []
      const value = parseOfficialGrade(this.value(row, column.at), day)
      if (!value) this.warn(row, column.at, 'This is no grade that docket knows.')
      return value ? [{ field, value, at: this.cell(row, column.at) }] : []
    })
  }

  private areaOf({ field, plain }: Column, type: DocumentTypeId): JudgementArea | undefined {
    if (field === 'outcome') return type === 'area-send-report' ? 'send-arrangements' : 'overall-effectiveness'
    return field === 'graded' ? gradedArea(plain, type) : gradedFields.find((area) => area === field)
  }

  private value(row: number, column: number): Value {
    return this.table.sheet.rows[row]?.[column] ?? null
  }

  private cell(row: number, column: number): OfficialCell {
    return { sheet: this.table.sheet.name, cell: `${lettersOf(column)}${row + 1}`, printed: String(this.value(row, column)) }
  }

  private warn(row: number, column: number, message: string): void {
    this.warnings.push({ at: this.cell(row, column), message })
  }
}

/** Whether a column of days holds something, and no day was read there. */
function isUnread(filled: readonly Column[], days: Readonly<Record<'start' | 'published', string | null>>): boolean {
  return filled.some(({ field }) => (field === 'start' || field === 'published') && days[field] === null)
}

/** `AB` for 27. */
function lettersOf(column: number): string {
  const rest = Math.floor(column / 26)
  return `${rest > 0 ? lettersOf(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`
}

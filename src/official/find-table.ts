import type { Sheet, Value } from '../sheets/sheet.ts'
import { fits } from '../text/search.ts'
import { type Field, fieldOf, isUnused } from './fields.ts'
import { plainHead } from './heads.ts'

/** A column of a table. */
export interface Column {
  /** Counted from 0. */
  readonly at: number
  /** As printed; of several heading rows, the last. */
  readonly head: string
  /** The same as docket looks at it, with what stands above it. */
  readonly plain: string
  /** Undefined where docket knows nothing of it. */
  readonly field: Field | undefined
  /** Whether docket knows that it has no use for it. */
  readonly isUnused: boolean
}

/** A table of inspections in a sheet. */
export interface Table {
  readonly sheet: Sheet
  readonly columns: readonly Column[]
  /** The row that comes first below the heads, from 0. */
  readonly firstRow: number
  /** What stands above the heads. */
  readonly above: readonly string[]
}

/** A user's word for columns: their heads with their fields. Small letters, marks of notes and the like make no difference. */
export type NamedColumns = ReadonlyMap<string, Field>

/** So far down may heads stand, and so many rows may they have. */
const searched = 60
const mostRows = 3

/** The table of inspections of a sheet: below the rows of heads of which most are known; undefined where there is none. */
export function findTable(sheet: Sheet, named: NamedColumns): Table | undefined {
  let best: { readonly columns: readonly Column[]; readonly last: number; readonly first: number; readonly known: number } | undefined
  for (let last = 0; last < Math.min(searched, sheet.rows.length); last++) {
    for (let first = last; first > last - mostRows && first >= 0; first--) {
      const columns = columnsOf(sheet.rows.slice(first, last + 1), named)
      const known = new Set(columns.filter(({ field }) => field).map(({ field, plain }) => (field === 'graded' ? plain : field))).size
      if (isTable(columns) && known > (best?.known ?? 0)) best = { columns, last, first, known }
    }
  }
  if (!best) return undefined
  const above = sheet.rows.slice(0, best.first).flat().filter((value) => value !== null).map(String)
  return { sheet, columns: best.columns, firstRow: best.last + 1, above }
}

/** Heads of tables that have a row for each school or home, and say in which authority it lies. */
const ofOthers = /^(?:(?:school|setting|home|establishment|organisation|college) name|ofsted phase|phase of education|laestab)$/

/** An authority, and something that was found or when. */
function isTable(columns: readonly Column[]): boolean {
  if (columns.some(({ plain }) => fits(ofOthers, plain))) return false
  const has = (...fields: readonly Field[]): boolean => columns.some(({ field }) => field && fields.includes(field))
  return has('authority', 'number') && has('start', 'published', 'graded', 'outcome')
}

function columnsOf(heads: readonly (readonly Value[])[], named: NamedColumns): Column[] {
  const width = heads.reduce((most, row) => Math.max(most, row.length), 0)
  const rows = heads.map((row, at) => (at < heads.length - 1 ? filled(row, width) : row))
  return Array.from({ length: width }, (_, at) => column(at, rows.map((row) => String(row[at] ?? '').trim()), named))
}

/** A heading above several columns stands above the first of them alone, where cells were not merged; a title is none. */
function filled(row: readonly Value[], width: number): readonly Value[] {
  if (new Set(row.filter((value) => value !== null)).size < 2) return []
  let last: Value = null
  return Array.from({ length: width }, (_, at) => (last = row[at] ?? last))
}

function column(at: number, words: readonly string[], named: NamedColumns): Column {
  const parts = [...new Set(words.filter(Boolean))]
  const head = parts.at(-1) ?? ''
  const whole = plainHead(parts.join(' '))
  const own = plainHead(head)
  const told = named.get(own) ?? named.get(whole)
  if (told) return { at, head, plain: named.has(own) ? own : whole, field: told, isUnused: false }
  const unused = isUnused(whole)
  const [plain, field] = unused ? [whole, undefined] : fieldOf(own) ? [own, fieldOf(own)] : [whole, fieldOf(whole)]
  return { at, head, plain, field, isUnused: unused }
}

import type { Source } from '../readers/define-reader.ts'
import { readSheets } from '../sheets/read-sheets.ts'
import { DocketError } from '../text/errors.ts'
import { type Table, type NamedColumns, findTable } from './find-table.ts'
import { plainHead } from './heads.ts'
import { mergeRows } from './merge-rows.ts'
import type { OfficialFile, OfficialRow } from './official.ts'
import { RowReader } from './read-row.ts'
import { parseDay } from './values/day.ts'

/**
 * Reads a table of inspections and their outcomes as an inspectorate publishes it: a CSV, XLSX or ODS file.
 * @param columns heads of columns that docket does not know, with the fields that they are of
 * @throws DocketError when the file cannot be read or has no such table
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * import { readOfficial } from 'inspection-docket'
 *
 * const columns = new Map([['Date out', 'published']] as const)
 * const { rows, missingColumns } = await readOfficial({ name: 'outcomes.csv', bytes: await readFile('outcomes.csv') }, columns)
 * console.log(rows.length, missingColumns)
 * ```
 */
export async function readOfficial(source: Pick<Source, 'name' | 'bytes'>, columns: NamedColumns = new Map()): Promise<OfficialFile> {
  const sheets = await readSheets(source)
  const named = new Map([...columns].map(([head, field]) => [plainHead(head), field]))
  const tables = sheets.map((sheet) => findTable(sheet, named))
  const found = tables.filter((table) => table !== undefined)
  if (found.length === 0) throw noTable()
  const { name } = source
  const read = found.map((table) => readTable(table, name))
  return {
    name,
    asAt: asAtOf([name, ...found.flatMap(({ above, sheet }) => [sheet.name ?? '', ...above])]),
    rows: mergeRows(read.flatMap(({ rows }) => rows)),
    warnings: read.flatMap(({ warnings }) => warnings),
    unknownColumns: [...new Set(found.flatMap(unknownOf))],
    missingColumns: [...columns.keys()].filter((head) => !found.some((table) => hasColumn(table, plainHead(head)))),
    otherSheets: sheets.filter((_, at) => !tables[at]).map((sheet) => sheet.name ?? ''),
  }
}

function readTable(table: Table, file: string): Pick<RowReader, 'warnings'> & { readonly rows: OfficialRow[] } {
  const around = [file, table.sheet.name ?? '', ...table.above, ...table.columns.map(({ head }) => head)].join(' ').replace(/[_-]/g, ' ')
  const reader = new RowReader(table, { file, isSend: isAboutSend(around) })
  const rows = Array.from({ length: table.sheet.rows.length - table.firstRow }, (_, at) => reader.read(table.firstRow + at))
  return { rows: rows.filter((row) => row !== undefined), warnings: reader.warnings }
}

function isAboutSend(words: string): boolean {
  return /\bSEND\b/.test(words) || /\barea send\b|special educational needs/i.test(words)
}

/** Heads of which docket knows nothing, and that stand above something. */
function unknownOf({ columns, sheet, firstRow }: Table): string[] {
  const isFilled = (at: number): boolean => sheet.rows.some((row, number) => number >= firstRow && (row[at] ?? null) !== null)
  return columns.filter(({ head, field, isUnused, at }) => head && !field && !isUnused && isFilled(at)).map(({ head }) => head)
}

function hasColumn({ columns }: Table, head: string): boolean {
  return columns.some(({ plain }) => plain === head)
}

function asAtOf(texts: readonly string[]): string | null {
  for (const text of texts) {
    const words = /\bas at (?<day>\d{1,2} [a-z]+ \d{4})\b/i.exec(plainHead(text))?.groups?.day
    const day = words && parseDay(words)
    if (day) return day
  }
  return null
}

function noTable(): DocketError {
  return new DocketError(
    'E_NO_TABLE',
    'No sheet of the file has a table of inspections: a column of authorities beside one of dates or grades.',
    'Say which column is of which field where their heads do not tell.',
  )
}

import type { RecordSet } from '../../../analysis/record-set.ts'
import type { Cell, Table } from '../../define-table.ts'
import { type FramedSheet, frameOf, stringsFile } from './frame.ts'
import { rowMarkup } from './rows.ts'
import { sheetsOf } from './sheets.ts'
import { type ZipEntry, zipOf } from './zip.ts'

/** Rows that a sheet can have besides its header. */
const roomOfSheet = 1_048_575

/**
 * Tables as a workbook, a sheet each, or several where one has no room: dates are dates, grades have colours. A row is made, written and
 * compressed before the next, so that only the compressed workbook and its texts, each once, are in memory.
 */
export async function workbookOf(tables: readonly Table[], set: RecordSet, mostRows = roomOfSheet): Promise<Uint8Array> {
  const plans = tables.flatMap((table) => sheetsOf(table, set, mostRows))
  const { parts, sheets, styles, strings } = await frameOf(plans)
  const rows = new Map(tables.map((table) => [table, table.rows(set)[Symbol.iterator]()]))
  const entries = plans.map(({ table, rows: count }, at): ZipEntry => {
    const ofSheet = taken(rows.get(table) as Iterator<readonly Cell[]>, count)
    return filled(sheets[at] as FramedSheet, rowMarkup(table.columns, ofSheet, { styles, strings }))
  })
  return zipOf([...parts.map(([name, text]) => ({ name, pieces: [text] })), ...entries, { name: stringsFile, pieces: strings.markup() }])
}

function filled({ name, head, tail }: FramedSheet, rows: Iterable<string>): ZipEntry {
  return { name, pieces: around(head, rows, tail) }
}

function* around(head: string, rows: Iterable<string>, tail: string): Generator<string> {
  yield head
  yield* rows
  yield tail
}

function* taken<Value>(values: Iterator<Value>, count: number): Generator<Value> {
  for (let left = count; left > 0; left -= 1) {
    const { done, value } = values.next()
    if (done) return
    yield value
  }
}

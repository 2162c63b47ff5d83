import type { RecordSet } from '../../analysis/record-set.ts'
import type { Cell, Table } from '../define-table.ts'
import { MemoryOutlet } from './memory-outlet.ts'

/** A file that tables become. */
export interface TableFile {
  /** Its name below the output folder; '' where the output is this one file. */
  readonly name: string
  readonly content: Uint8Array
}

export interface FormatOptions {
  /** Leaves cells that a spreadsheet would take for a formula as they are, where a format would change them. */
  readonly raw?: boolean
}

/** Takes bytes, one piece behind the other. */
export interface Sink {
  write(bytes: Uint8Array): Promise<void>
}

/** Holds bytes until they are asked for. */
export interface Spool extends Sink {
  pieces(): AsyncIterable<Uint8Array>
}

/** Where files go while they are made. */
export interface Outlet {
  /** @param name as that of a TableFile */
  file(name: string): Promise<Sink>
  spool(): Promise<Spool>
}

/** Files that are being made of tables; rows come a record at a time, those of each table in their order. */
export interface Making {
  add(table: Table, rows: readonly (readonly Cell[])[]): Promise<void>
  end(): Promise<void>
}

/** A file format for tables: bytes made of records, and of nothing else. */
export interface TableFormat {
  readonly id: string
  /** The files in memory. */
  files(tables: readonly Table[], set: RecordSet, options: FormatOptions): AsyncIterable<TableFile>
  /** The same, written while they are made: but for one record, and what waits to be written, nothing is in memory. */
  write(tables: readonly Table[], set: RecordSet, options: FormatOptions, outlet: Outlet): Promise<void>
}

/** Declares a format by how it begins. */
export function defineFormat(
  id: string,
  begin: (tables: readonly Table[], outlet: Outlet, options: FormatOptions) => Promise<Making>,
): TableFormat {
  const write: TableFormat['write'] = async (tables, set, options, outlet) => {
    const making = await begin(tables, outlet, options)
    for (const { key, record } of set.records) {
      // A copy, since what is found out of a record is remembered as long as the record is.
      const keyed = { key, record: { ...record } }
      for (const table of tables) await making.add(table, table.rowsOf(keyed, set))
    }
    await making.end()
  }
  return {
    id,
    write,
    async* files(tables, set, options) {
      const outlet = new MemoryOutlet()
      await write(tables, set, options, outlet)
      yield* outlet.files()
    },
  }
}

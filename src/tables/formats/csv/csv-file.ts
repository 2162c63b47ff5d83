import { createHash } from 'node:crypto'
import type { Cell, Table } from '../../define-table.ts'
import type { FormatOptions, Sink } from '../define-format.ts'
import type { PackagedTable } from './data-package.ts'
import { csvText } from './lines.ts'

/** Rows that are made text of at a time. */
const batch = 1000

/** A table as a CSV file (UTF-8, a header line) that is being written. */
export class CsvFile {
  readonly #hash = createHash('sha256')
  #bytes = 0
  #waiting: (readonly Cell[])[]

  constructor(
    private readonly table: Table,
    private readonly path: string,
    private readonly sink: Sink,
    private readonly options: FormatOptions,
  ) {
    this.#waiting = [table.columns.map(({ name }) => name)]
  }

  async add(rows: readonly (readonly Cell[])[]): Promise<void> {
    for (const row of rows) this.#waiting.push(row)
    if (this.#waiting.length >= batch) await this.#flush()
  }

  /** Writes what is left, and says what the file has become. */
  async end(): Promise<PackagedTable> {
    await this.#flush()
    return { table: this.table, path: this.path, bytes: this.#bytes, hash: `sha256:${this.#hash.digest('hex')}` }
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.from(csvText(this.#waiting, this.options))
    this.#waiting = []
    this.#bytes += bytes.length
    this.#hash.update(bytes)
    await this.sink.write(bytes)
  }
}

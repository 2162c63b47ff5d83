import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { Cell, Column, Table } from '../../define-table.ts'
import type { Sink } from '../define-format.ts'
import { columnData, schemaOf } from './columns.ts'

/** Rows of a group, which is written at once. */
const groupSize = 10_000

/** A table as a Parquet file that is being written, group by group. */
export class ParquetFile {
  readonly #bytes = new ByteWriter()
  readonly #writer: ParquetWriter
  readonly #columns: readonly Column[]
  #waiting: (readonly Cell[])[] = []

  constructor({ columns, description }: Table, private readonly sink: Sink) {
    this.#columns = columns
    this.#writer = new ParquetWriter({
      writer: this.#bytes,
      schema: schemaOf(columns),
      createdBy: 'inspection-docket',
      kvMetadata: [{ key: 'description', value: description }],
    })
  }

  async add(rows: readonly (readonly Cell[])[]): Promise<void> {
    for (const row of rows) this.#waiting.push(row)
    if (this.#waiting.length >= groupSize) await this.#writeGroup()
  }

  async end(): Promise<void> {
    await this.#writeGroup()
    await this.#writer.finish()
    await this.#flush()
  }

  async #writeGroup(): Promise<void> {
    if (this.#waiting.length === 0) return
    await this.#writer.write({ columnData: columnData(this.#columns, this.#waiting), rowGroupSize: this.#waiting.length })
    this.#waiting = []
    await this.#flush()
  }

  /** The writer goes on counting from where the file ends, and may begin its memory anew. */
  async #flush(): Promise<void> {
    await this.sink.write(this.#bytes.getBytes().slice())
    this.#bytes.index = 0
  }
}

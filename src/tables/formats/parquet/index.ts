import { parquetWriteBuffer } from 'hyparquet-writer'
import type { RecordSet } from '../../../analysis/record-set.ts'
import type { Table } from '../../define-table.ts'
import type { TableFormat } from '../define-format.ts'
import { columnData, schemaOf } from './columns.ts'

/** A Parquet file a table. */
export const parquet: TableFormat = {
  id: 'parquet',
  async* files(tables, set) {
    for (const table of tables) yield { name: `${table.id}.parquet`, content: parquetOf(table, set) }
  },
}

function parquetOf({ columns, rows, description }: Table, set: RecordSet): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: columnData(columns, [...rows(set)]),
    schema: schemaOf(columns),
    createdBy: 'inspection-docket',
    kvMetadata: [{ key: 'description', value: description }],
  })
  return new Uint8Array(buffer)
}

import type { ColumnSource, parquetWriteBuffer } from 'hyparquet-writer'
import { dayNumber } from '../../../analysis/dates/day-number.ts'
import type { Cell, Column, ColumnType } from '../../define-table.ts'

type SchemaElement = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>[number]

const elements: Readonly<Record<ColumnType, Omit<SchemaElement, 'name'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
}

/** What Parquet is told of a table's columns. */
export function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type, required }): SchemaElement => ({
      name, ...elements[type], repetition_type: required ? 'REQUIRED' : 'OPTIONAL',
    })),
  ]
}

/** Rows turned into columns; a date is its day number. */
export function columnData(columns: readonly Column[], rows: readonly (readonly Cell[])[]): ColumnSource[] {
  return columns.map(({ name, type, required }, at) => ({
    name,
    nullable: !required,
    data: rows.map((row) => plain(row[at] ?? null, type)),
  }))
}

function plain(value: Cell, type: ColumnType): Cell {
  return type === 'date' && value !== null ? dayNumber(String(value)) : value
}

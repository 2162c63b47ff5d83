import type { TableFormat } from './define-format.ts'

/** What is known of a format before its code is loaded. */
interface TableFormatEntry {
  readonly id: string
  load(): Promise<TableFormat>
}

/** All formats that are made in memory. */
export const tableFormats = [
  { id: 'csv', load: async () => (await import('./csv/index.ts')).csv },
  { id: 'xlsx', load: async () => (await import('./xlsx/index.ts')).xlsx },
  { id: 'parquet', load: async () => (await import('./parquet/index.ts')).parquet },
] as const satisfies readonly TableFormatEntry[]

import { extname } from 'node:path'
import { tableFormats } from '../../../tables/formats/index.ts'

/** What `--to` can be: the formats that are made in memory, and a database, which is not. */
export const formatNames: readonly string[] = [...tableFormats.map(({ id }) => id), 'duckdb']

/** The format that was asked for, or else the one that the output's name says; a name that says none is a folder of CSV. */
export function formatFor(out: string, asked: string | undefined): string {
  const extension = extname(out).slice(1).toLowerCase()
  return asked ?? formatNames.find((format) => format === extension) ?? 'csv'
}

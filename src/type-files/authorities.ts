import { CsvError, parse } from 'csv-parse/sync'
import * as z from 'zod'
import type { ListedAuthority } from './declared.ts'

const row = z.strictObject({ name: z.string().min(1), code: z.string().optional(), aliases: z.string().optional() })

/** What is wrong in a table of authorities, and in which line of it, from 1. */
interface TableFault {
  readonly line: number
  readonly message: string
}

interface ParsedAuthorities {
  readonly authorities: readonly ListedAuthority[]
  readonly faults: readonly TableFault[]
}

/** The rows of a table of authorities or bodies: the columns name, code and aliases, which are parted by ;. */
export function parseAuthorities(text: string): ParsedAuthorities {
  try {
    const rows = parse(text, { columns: true, bom: true, trim: true, skip_empty_lines: true, info: true }) as Row[]
    const faults = rows.flatMap(({ record, info }) => (row.safeParse(record).success ? [] : [{ line: info.lines, message: rowFault }]))
    if (rows.length === 0) return { authorities: [], faults: [{ line: 1, message: 'The table has no rows.' }] }
    return { authorities: faults.length > 0 ? [] : rows.map(({ record }) => listed(row.parse(record))), faults }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { lines: line = 1 } = error as { readonly lines?: number }
    return { authorities: [], faults: [{ line, message: `This is no table: ${error.message}` }] }
  }
}

interface Row {
  readonly record: unknown
  readonly info: { readonly lines: number }
}

const rowFault = 'A row has a name; the columns are name, code and aliases.'

function listed({ name, code, aliases = '' }: z.infer<typeof row>): ListedAuthority {
  return { name, code: code || null, aliases: aliases.split(';').map((alias) => alias.trim()).filter(Boolean) }
}

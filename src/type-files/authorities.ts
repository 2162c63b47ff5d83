import { CsvError, parse } from 'csv-parse/sync'
import { hint } from '../yaml-files/suggestion.ts'
import type { ListedAuthority } from './declared.ts'

const columns = ['name', 'code', 'aliases']

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
    if (rows.length === 0) return { authorities: [], faults: [{ line: 1, message: 'The table has no rows.' }] }
    const wrong = Object.keys(rows[0]?.record ?? {}).find((column) => !columns.includes(column))
    if (wrong !== undefined) return { authorities: [], faults: [{ line: 1, message: `There is no column ${wrong}. ${hint(wrong, columns)}` }] }
    const nameless = rows.filter(({ record }) => !record.name).map(({ info }) => ({ line: info.lines, message: 'The row has no name.' }))
    const faults = [...nameless, ...twiceIn(rows)]
    return { authorities: faults.length > 0 ? [] : rows.map(({ record }) => listed(record)), faults }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { lines: line = 1 } = error as { readonly lines?: number }
    return { authorities: [], faults: [{ line, message: `This is no table: ${error.message}` }] }
  }
}

interface Row {
  readonly record: Readonly<Partial<Record<string, string>>>
  readonly info: { readonly lines: number }
}

/** Names and aliases that stand for two rows. */
function twiceIn(rows: readonly Row[]): TableFault[] {
  const known = new Map<string, number>()
  return rows.flatMap(({ record, info: { lines: line } }) => {
    const { name, aliases } = listed(record)
    return [name, ...aliases].flatMap((one) => {
      const first = known.get(one.toLowerCase())
      if (first === undefined) known.set(one.toLowerCase(), line)
      return first === undefined || first === line ? [] : [{ line, message: `${one} stands in line ${first}, too.` }]
    })
  })
}

function listed({ name = '', code, aliases = '' }: Row['record']): ListedAuthority {
  return { name, code: code || null, aliases: aliases.split(';').map((alias) => alias.trim()).filter(Boolean) }
}

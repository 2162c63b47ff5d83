import { tableFormats } from '../../../tables/formats/index.ts'
import { endingOf } from '../../options/ending.ts'
import { CommandError } from '../../trouble/errors.ts'

/** Formats that are one file, with the endings of its name; the others are a folder. */
const files: Readonly<Record<string, readonly string[]>> = { xlsx: ['xlsx'], duckdb: ['duckdb', 'db'] }
const endings = 'A workbook ends in .xlsx, a database in .duckdb; CSV and Parquet are a folder: --out tables, with --to parquet for Parquet.'

/** What `--to` can be: the formats that are made in memory, and a database, which is not. */
export const formatNames: readonly string[] = [...tableFormats.map(({ id }) => id), 'duckdb']

/**
 * The format that was asked for, or else the one that the output's name says; a name without an ending is a folder of CSV.
 * @throws CommandError when the name ends like no output, or like one that was not asked for
 */
export function formatFor(out: string, asked: string | undefined): string {
  const ending = endingOf(out)
  const said = formatNames.find((format) => files[format]?.[0] === ending)
  if (asked !== undefined) {
    if (ending !== '' && !allows(asked, ending)) throw contradiction(out, asked, said)
    return asked
  }
  if (said === undefined && ending !== '') throw new CommandError('E_USAGE', `--out ${out} names no file that docket writes.`, endings)
  return said ?? 'csv'
}

/** A folder may be called anything but like a file of another format. */
function allows(format: string, ending: string): boolean {
  const own = files[format]
  return own ? own.includes(ending) : !Object.values(files).flat().includes(ending)
}

function contradiction(out: string, asked: string, said: string | undefined): CommandError {
  const right = files[asked] ? `a name that ends in .${files[asked][0]}` : 'a folder, as in --out tables'
  return new CommandError(
    'E_USAGE',
    `--out ${out} and --to ${asked} contradict each other.`,
    `${asked} needs ${right}${said ? `; leave out --to to write ${said}` : ''}.`,
  )
}

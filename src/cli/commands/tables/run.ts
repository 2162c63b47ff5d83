import { type RecordSet, recordSet } from '../../../analysis/record-set.ts'
import type { Table } from '../../../tables/define-table.ts'
import { tableFormats } from '../../../tables/formats/index.ts'
import type { Run } from '../../command/session.ts'
import type { RedactOptions } from '../../options/redact-option.ts'
import { readRecords } from '../../records/read-records.ts'
import { redacted } from '../../records/redact.ts'
import type { Terminal } from '../../terminal/terminal.ts'
import { counted } from '../../terminal/words.ts'
import { Troubles } from '../../trouble/troubles.ts'
import { writeOutputs } from '../../write-output.ts'
import { chosenTables } from './chosen-tables.ts'
import { formatFor } from './formats.ts'

interface TablesOptions extends RedactOptions {
  readonly out: string
  readonly to?: string
  readonly only?: readonly string[]
  readonly raw?: boolean
  readonly quiet?: boolean
}

export const run: Run<TablesOptions> = async (paths, options, terminal) => {
  const tables = chosenTables(options.only)
  const format = formatFor(options.out, options.to)
  const troubles = new Troubles(terminal, false, options.quiet)
  const { records } = await redacted(await readRecords(paths, troubles, 'head'), options)
  await write(tables, recordSet(records), format, options)
  if (!options.quiet) say(tables, records.length, options.out, terminal)
  return troubles.count > 0 ? 'failed' : 'ok'
}

async function write(tables: readonly Table[], set: RecordSet, wanted: string, { out, raw }: TablesOptions): Promise<void> {
  if (wanted === 'duckdb') return (await import('../../duckdb/write-database.ts')).writeDatabase(out, tables, set)
  const format = await tableFormats.find(({ id }) => id === wanted)?.load()
  await writeOutputs(out, async (files) => format?.write(tables, set, { raw }, files))
}

function say(tables: readonly Table[], records: number, out: string, terminal: Terminal): void {
  terminal.say(`${counted(tables.length, 'table')} of ${counted(records, 'record')} in ${terminal.sayPaint.strong(out)}`)
}

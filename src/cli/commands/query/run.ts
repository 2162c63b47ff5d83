import { recordSet } from '../../../analysis/record-set.ts'
import { csvLines } from '../../../tables/formats/csv/lines.ts'
import type { Run } from '../../command/session.ts'
import { type Answer, ask } from '../../duckdb/ask.ts'
import { readRecords } from '../../records/read-records.ts'
import type { Terminal } from '../../terminal/terminal.ts'
import { Troubles } from '../../trouble/troubles.ts'
import { answerLines, inWords } from './lines.ts'

interface QueryOptions {
  readonly format?: 'table' | 'csv' | 'json'
}

export const run: Run<QueryOptions> = async ([sql = '', ...paths], { format }, terminal) => {
  const troubles = new Troubles(terminal)
  const { records } = await readRecords(paths, troubles)
  await print(await ask(sql, recordSet(records)), format ?? (terminal.showsData ? 'table' : 'csv'), terminal)
  return troubles.count > 0 ? 'failed' : 'ok'
}

async function print(answer: Answer, format: string, terminal: Terminal): Promise<void> {
  const { columns, rows } = answer
  if (format === 'json') {
    return terminal.data(`${JSON.stringify(rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]]))), null, 2)}\n`)
  }
  if (format === 'csv') {
    return terminal.data(csvLines(columns, rows.map((row) => row.map((value) => (typeof value === 'number' ? value : inWords(value))))))
  }
  for (const line of answerLines(answer, terminal.width, terminal.paint)) await terminal.show(line)
}

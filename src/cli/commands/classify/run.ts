import { readAll } from '../../../batch/read-all.ts'
import { findInputs } from '../../find-inputs.ts'
import type { Run } from '../../session.ts'
import { Progress } from '../../terminal/progress.ts'
import type { Terminal } from '../../terminal/terminal.ts'
import { Troubles } from '../../troubles.ts'
import { type Classified, classified, tabSeparated, tableRow } from './rows.ts'

export interface ClassifyOptions {
  readonly json?: boolean
  readonly reader?: 'pdfium' | 'pdf-parse'
  readonly quiet?: boolean
}

export const run: Run<ClassifyOptions> = async (paths, { json, reader, quiet }, terminal) => {
  const troubles = new Troubles(terminal, json)
  const inputs = await findInputs(paths, troubles)
  const widest = Math.max(0, ...inputs.map(({ name }) => name.length))
  const progress = new Progress(terminal, inputs.length, !quiet && !terminal.showsData)
  let done = 0
  for await (const fate of readAll(inputs, { pdfReader: reader })) {
    progress.clear()
    if ('error' in fate) troubles.tell(fate.error, fate.input.name)
    else for (const record of fate.records) await print(classified(record), json, widest, terminal)
    progress.show(++done, fate.input.name)
  }
  progress.clear()
  return troubles.count > 0 ? 'failed' : 'ok'
}

async function print(row: Classified, json: boolean | undefined, widest: number, terminal: Terminal): Promise<void> {
  if (json) await terminal.data(`${JSON.stringify(row)}\n`)
  else if (terminal.showsData) await terminal.show(tableRow(row, widest, terminal.paint))
  else await terminal.data(tabSeparated(row))
}

import { readMany } from '../../../batch/read/read-many.ts'
import type { Run } from '../../command/session.ts'
import { findInputs } from '../../inputs/find-inputs.ts'
import { type Inputs, fromStdin, inPlace, isStdin } from '../../inputs/stdin.ts'
import { poolLimits } from '../../options/reader-options.ts'
import { taskOptions } from '../../options/task-options.ts'
import type { ReadingOptions } from '../../options/reading-options.ts'
import { Progress } from '../../terminal/progress.ts'
import type { Terminal } from '../../terminal/terminal.ts'
import { Troubles } from '../../trouble/troubles.ts'
import { type Classified, classified } from './classified.ts'
import { tabSeparated } from './rows.ts'
import { tableLines } from './table.ts'

interface ClassifyOptions extends ReadingOptions {
  readonly json?: boolean
  readonly quiet?: boolean
}

export const run: Run<ClassifyOptions> = async (paths, options, terminal) => {
  const troubles = new Troubles(terminal, options.json)
  const { inputs, release } = isStdin(paths) ? await fromStdin(paths, options, terminal) : inPlace(await findInputs(paths, troubles))
  try {
    await list(inputs, options, troubles, terminal)
  } finally {
    await release()
  }
  return troubles.count > 0 ? 'failed' : 'ok'
}

/** Lists documents as they are read; only a table waits for all of them, because its columns must fit. */
async function list(
  inputs: Inputs['inputs'],
  { json, quiet, ...reading }: ClassifyOptions,
  troubles: Troubles,
  terminal: Terminal,
): Promise<void> {
  const isTable = terminal.showsData && !json
  const progress = new Progress(terminal, inputs.length, !quiet && (isTable || !terminal.showsData))
  const table: Classified[] = []
  let files = 0
  for await (const { input, fates } of readMany(inputs, { reader: await taskOptions(reading), order: 'input', ...poolLimits(reading) })) {
    progress.clear()
    for (const fate of fates) if ('error' in fate) troubles.tell(fate.error, fate.name)
    const rows = fates.flatMap((fate) => ('records' in fate ? fate.records.map(classified) : []))
    if (isTable) table.push(...rows)
    else for (const row of rows) await terminal.data(json ? `${JSON.stringify(row)}\n` : tabSeparated(row))
    progress.show({ files: ++files }, input.name)
  }
  progress.clear()
  if (table.length > 0) for (const line of tableLines(table, terminal.width, terminal.paint)) await terminal.show(line)
}

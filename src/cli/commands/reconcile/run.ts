import { recordSet } from '../../../analysis/record-set.ts'
import { isSameFile } from '../../../batch/disk/is-same-file.ts'
import type { OfficialFile } from '../../../official/official.ts'
import { type Reconciled, type Status, statusIds } from '../../../reconcile/reconciliation.ts'
import { reconcile } from '../../../reconcile/reconcile.ts'
import { reconciliationCsv } from '../../../reconcile/csv.ts'
import type { Run } from '../../command/session.ts'
import { readOfficialFiles } from '../../official/read-official-files.ts'
import type { OfficialOptions } from '../../options/official-options.ts'
import { endingOf } from '../../options/ending.ts'
import { readRecords } from '../../records/read-records.ts'
import { CommandError } from '../../trouble/errors.ts'
import { Troubles } from '../../trouble/troubles.ts'
import { writeOutput } from '../../write-output.ts'
import { countLine, reconciledLines } from './lines.ts'

interface ReconcileOptions extends OfficialOptions {
  readonly days: number
  readonly all?: boolean
  readonly json?: boolean
  readonly out?: string
  readonly quiet?: boolean
}

/** What is listed without being asked for, and is no agreement. */
const differing: readonly Status[] = ['differs', 'ambiguous', 'only-here']

export const run: Run<ReconcileOptions> = async (paths, options, terminal) => {
  const { days, all, json, out, quiet } = options
  await checkOptions(options)
  const troubles = new Troubles(terminal, false, quiet)
  const files = await readOfficialFiles(options, troubles)
  if (files.length === 0) return 'failed'
  const { records } = await readRecords(paths, troubles)
  const found = reconcile(recordSet(records), files, days)
  if (out !== undefined) await writeOutput(out, reconciliationCsv(found))
  if (json) await terminal.data([...found, ...warningsOf(files)].map((one) => `${JSON.stringify(one)}\n`).join(''))
  else for (const line of listed(found, all).flatMap((one) => reconciledLines(one, terminal.paint))) await terminal.show(line)
  if (!quiet) terminal.say(countLine(statusIds.map((status) => [status, found.filter((one) => one.status === status).length])))
  return found.some(({ status }) => differing.includes(status)) || troubles.count > 0 ? 'failed' : 'ok'
}

/** A file of figures is never written over, whatever it ends in. */
async function checkOptions({ all, json, out, with: figures = [] }: ReconcileOptions): Promise<void> {
  if (all && json) throw new CommandError('E_USAGE', '--json and --all contradict each other.', '--json has all: leave out --all.')
  if (out === undefined) return
  if (!['', 'csv'].includes(endingOf(out))) throw new CommandError('E_USAGE', `--out ${out} names no CSV file.`, 'Its name ends in .csv.')
  const isFigures = await Promise.all(figures.map((path) => isSameFile(path, out)))
  if (!isFigures.includes(true)) return
  throw new CommandError('E_USAGE', `--out ${out} is the file of official figures itself.`, 'Write to another file.')
}

function listed(found: readonly Reconciled[], all = false): readonly Reconciled[] {
  return all ? found : found.filter(({ status }) => differing.includes(status))
}

function warningsOf(files: readonly OfficialFile[]): object[] {
  return files.flatMap(({ name, warnings }) => warnings.map(({ at, message }) => ({ status: 'not-understood', official: name, at, message })))
}

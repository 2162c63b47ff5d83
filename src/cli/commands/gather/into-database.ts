import { recordSet } from '../../../analysis/record-set.ts'
import { correctionStates } from '../../../batch/corrections/kept-corrections.ts'
import type { Database, Statements } from '../../../batch/queue/database.ts'
import { changedSince, forgetOthers, gatheredRecords, keepRecords, openGathered } from '../../../batch/queue/gathered.ts'
import type { FileFate } from '../../../batch/read/read-many.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import type { DocketError } from '../../../text/errors.ts'
import type { Outcome } from '../../exit-statuses.ts'
import { correctionsFolder } from '../../options/corrections-options.ts'
import { packLists } from '../../records/packed-lists.ts'
import { Progress } from '../../terminal/progress.ts'
import { stoppedOutcome } from '../../terminal/stopped-outcome.ts'
import { counted } from '../../terminal/words.ts'
import { Troubles } from '../../trouble/troubles.ts'
import { fillTables } from './fill-tables.ts'
import { type Gathering, tellMissing } from './gathering.ts'
import type { GatherOptions } from './options.ts'

/** What became of it. */
interface Gathered {
  readonly taken: number
  readonly unchanged: number
  readonly records: number
  readonly failures: readonly { readonly name: string; readonly error: DocketError }[]
}

/**
 * Leaves records and their tables in the database, all at once: until it is done everybody sees what was there before. Records of files
 * that have not changed stay as they are; the tables, in which each record may depend on all others, are made anew.
 */
export async function intoDatabase(database: Database, options: GatherOptions, gathering: Gathering): Promise<Outcome> {
  const { results, terminal, interruption } = gathering
  const corrections = await correctionsFolder(options, undefined)
  interruption.listen()
  const gathered = await database.transaction((statements) => gather(statements, { ...options, corrections }, gathering))
  if (!gathered) {
    if (!options.quiet) terminal.say(terminal.sayPaint.doubtful(`Stopped by ${interruption.stoppedBy}; the database holds what it held before.`))
    return stoppedOutcome(interruption) ?? 'terminated'
  }
  const troubles = new Troubles(terminal, false, options.quiet)
  for (const { name, error } of gathered.failures) troubles.tell(error, name)
  if (!options.quiet) {
    const files = counted(gathered.taken + gathered.unchanged, 'file')
    terminal.say(terminal.sayPaint.strong(`${counted(gathered.records, 'record')} of ${files} in ${database.name}`))
    if (gathered.unchanged > 0) terminal.say(`${counted(gathered.unchanged, 'file')} unchanged`)
  }
  tellMissing(gathering)
  return troubles.count + results.missing > 0 ? 'failed' : 'ok'
}

interface Wanted extends Pick<GatherOptions, 'jobs' | 'quiet'> {
  /** A folder. */
  readonly corrections: string | undefined
}

/** Undefined where it was stopped. */
async function gather(statements: Statements, { corrections, jobs, quiet }: Wanted, gathering: Gathering): Promise<Gathered | undefined> {
  const { run: { fingerprint, options: reader }, results, terminal, interruption: { signal, overdue } } = gathering
  await openGathered(statements)
  await forgetOthers(statements, fingerprint)
  const states = await correctionStates(corrections)
  const inputs = await changedSince(statements, results.inputs, fingerprint, { states, hashOf: ({ path }) => results.hashIn(path) })
  const failures: { name: string; error: DocketError }[] = []
  const progress = new Progress(terminal, inputs.length, !quiet)
  const reading = { reader, corrections, jobs, texts: ['ndjson'], order: 'done' } as const
  let files = 0
  try {
    for await (const fate of results.read(inputs, reading, { soon: signal, now: overdue })) {
      await keepRecords(statements, fingerprint, fate, fate.texts.map(([line = '']) => line.trimEnd()))
      failures.push(...failuresOf(fate))
      progress.show({ files: ++files, failures: failures.length }, fate.input.name)
    }
  } finally {
    progress.clear()
  }
  if (signal.aborted) {
    await statements.query('ROLLBACK')
    return undefined
  }
  const records: DocketRecord[] = []
  for await (const { record } of gatheredRecords(statements)) records.push(packLists(record))
  await fillTables(statements, recordSet(records))
  return { taken: files, unchanged: results.inputs.length - inputs.length, records: records.length, failures }
}

function failuresOf({ fates }: FileFate): { name: string; error: DocketError }[] {
  return fates.flatMap((fate) => ('error' in fate ? [{ name: fate.name, error: fate.error }] : []))
}

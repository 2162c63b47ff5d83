import { fingerprintOf } from '../../../batch/cache/fingerprint.ts'
import type { Input } from '../../../batch/find/input.ts'
import { type Enqueued, enqueue } from '../../../batch/queue/enqueue.ts'
import { forgetGone } from '../../../batch/queue/forget-gone.ts'
import { Portions } from '../../../batch/queue/portions.ts'
import type { Database } from '../../../batch/queue/database.ts'
import type { Run as QueueRun } from '../../../batch/queue/runs.ts'
import { makeTables } from '../../../batch/queue/schema.ts'
import type { Run } from '../../command/session.ts'
import { inputsFor } from '../../inputs/chosen-inputs.ts'
import { isStdin } from '../../inputs/stdin.ts'
import type { ChoiceOptions } from '../../options/choice-options.ts'
import { type QueueOptions, withDatabase } from '../../options/queue-options.ts'
import type { ReadingOptions } from '../../options/reading-options.ts'
import { taskOptions } from '../../options/task-options.ts'
import { Progress } from '../../terminal/progress.ts'
import { counted } from '../../terminal/words.ts'
import { CommandError } from '../../trouble/errors.ts'
import { Troubles } from '../../trouble/troubles.ts'

interface EnqueueOptions extends ChoiceOptions, ReadingOptions, QueueOptions {
  readonly prune?: boolean
  readonly retry?: boolean
  readonly lease: number
  readonly summary?: 'text' | 'json'
  readonly quiet?: boolean
}

export const run: Run<EnqueueOptions> = async (paths, options, terminal) => {
  const { prune = false, quiet = false, summary } = options
  if (isStdin(paths)) throw new CommandError('E_USAGE', 'A document on stdin is no file that other machines could read.', 'Save it, and name the file.')
  const troubles = new Troubles(terminal, false, quiet)
  const way = await wayOfReading(options)
  const { inputs } = await inputsFor(paths, options, terminal, troubles)
  const isAllThere = troubles.count === 0
  const done = await withDatabase(options, terminal, async (database) => {
    await makeTables(database)
    const sum = await putAll(database, way, inputs, options, new Progress(terminal, inputs.length, !quiet))
    const gone = prune && isAllThere ? await forgetGone(database, way.fingerprint, new Set(inputs.map(({ path }) => path))) : 0
    return { ...sum, gone }
  })
  if (summary === 'json') terminal.say(JSON.stringify({ run: way.fingerprint, ...done, failures: troubles.count }))
  else if (!quiet) terminal.say(inWords(done))
  if (prune && !isAllThere) troubles.note('No file was taken off the queue, since not all paths led somewhere.')
  return isAllThere ? 'ok' : 'failed'
}

async function putAll(
  database: Database, way: QueueRun, inputs: readonly Input[], { lease, retry = false }: EnqueueOptions, progress: Progress,
): Promise<Enqueued> {
  const portions = await Portions.open(database)
  let sum: Enqueued = { files: 0, added: 0, portions: 0, bytes: 0 }
  try {
    for await (sum of enqueue(database, portions, way, inputs, { lease, retry })) progress.show(sum)
  } finally {
    progress.clear()
    await portions.close()
  }
  return sum
}

/** @throws CommandError where docket was not built */
async function wayOfReading(options: ReadingOptions): Promise<QueueRun> {
  const reader = await taskOptions(options)
  const fingerprint = await fingerprintOf(reader)
  if (fingerprint === undefined) throw new CommandError('E_USAGE', 'This docket was not built: no worker could tell whether it reads as this one does.', 'Build it.')
  return { fingerprint, options: reader }
}

function inWords({ files, added, portions, bytes, gone }: Enqueued & { readonly gone: number }): string {
  const known = files - added
  return [
    `${counted(added, 'file')} put on the queue${added > 0 ? ` in ${counted(portions, 'portion')}, ${(bytes / 1_000_000).toFixed(1)} MB` : ''}`,
    ...(known > 0 ? [`${known} ${known === 1 ? 'was' : 'were'} there already`] : []),
    ...(gone > 0 ? [`${counted(gone, 'file')} that ${gone === 1 ? 'has' : 'have'} gone taken off it`] : []),
  ].join('; ')
}

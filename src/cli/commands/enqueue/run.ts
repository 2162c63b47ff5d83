import { fingerprintOf } from '../../../batch/cache/fingerprint.ts'
import { type Enqueued, enqueue } from '../../../batch/queue/enqueue.ts'
import { Portions } from '../../../batch/queue/portions.ts'
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
  readonly retry?: boolean
  readonly lease: number
  readonly summary?: 'text' | 'json'
  readonly quiet?: boolean
}

export const run: Run<EnqueueOptions> = async (paths, options, terminal) => {
  const { retry = false, lease, quiet = false, summary } = options
  if (isStdin(paths)) throw new CommandError('E_USAGE', 'A document on stdin is no file that other machines could read.', 'Save it, and name the file.')
  const troubles = new Troubles(terminal, false, quiet)
  const way = await wayOfReading(options)
  const { inputs } = await inputsFor(paths, options, terminal, troubles)
  const done = await withDatabase(options, terminal, async (database) => {
    await makeTables(database)
    const [portions, progress] = [await Portions.open(database), new Progress(terminal, inputs.length, !quiet)]
    let sum: Enqueued = { files: 0, added: 0, portions: 0, bytes: 0 }
    try {
      for await (sum of enqueue(database, portions, way, inputs, { lease, retry })) progress.show(sum)
    } finally {
      progress.clear()
      await portions.close()
    }
    return sum
  })
  if (summary === 'json') terminal.say(JSON.stringify({ run: way.fingerprint, ...done, failures: troubles.count }))
  else if (!quiet) terminal.say(inWords(done))
  return troubles.count > 0 ? 'failed' : 'ok'
}

/** @throws CommandError where docket was not built */
async function wayOfReading(options: ReadingOptions): Promise<QueueRun> {
  const reader = await taskOptions(options)
  const fingerprint = await fingerprintOf(reader)
  if (fingerprint === undefined) throw new CommandError('E_USAGE', 'This docket was not built: no worker could tell whether it reads as this one does.', 'Build it.')
  return { fingerprint, options: reader }
}

function inWords({ files, added, portions, bytes }: Enqueued): string {
  const known = files - added
  return [
    `${counted(added, 'file')} put on the queue${added > 0 ? ` in ${counted(portions, 'portion')}, ${(bytes / 1_000_000).toFixed(1)} MB` : ''}`,
    ...(known > 0 ? [`${known} ${known === 1 ? 'was' : 'were'} there already`] : []),
  ].join('; ')
}

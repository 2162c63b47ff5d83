import { randomBytes } from 'node:crypto'
import { availableParallelism, hostname } from 'node:os'
import { fingerprintOf } from '../../../batch/cache/fingerprint.ts'
import type { Database } from '../../../batch/queue/database.ts'
import type { ReadFile } from '../../../batch/queue/in-hand.ts'
import { Portions } from '../../../batch/queue/portions.ts'
import { makeTables } from '../../../batch/queue/schema.ts'
import { Work, type WorkOptions } from '../../../batch/queue/work.ts'
import { defaultMemory, defaultTimeout } from '../../../batch/threads/default-limits.ts'
import type { Run } from '../../command/session.ts'
import type { Outcome } from '../../exit-statuses.ts'
import { type CacheOptions, cacheFor } from '../../options/cache-options.ts'
import { type QueueOptions, withDatabase } from '../../options/queue-options.ts'
import { poolLimits } from '../../options/reader-options.ts'
import type { EffortOptions } from '../../options/reading-options.ts'
import { type Interruption, makeInterruption } from '../../terminal/interruption.ts'
import { Progress } from '../../terminal/progress.ts'
import { stoppedOutcome } from '../../terminal/stopped-outcome.ts'
import type { Terminal } from '../../terminal/terminal.ts'
import { counted } from '../../terminal/words.ts'
import { Troubles } from '../../trouble/troubles.ts'
import { Figures } from './figures.ts'
import { listen } from './listen.ts'
import type { Listening } from './parse-listening.ts'

interface WorkerOptions extends QueueOptions, CacheOptions, EffortOptions {
  readonly jobs?: number
  readonly untilEmpty?: boolean
  readonly listen?: Listening
  readonly quiet?: boolean
}

/** Milliseconds for which a worker waits for a database that has gone, and for the answer to a statement: all of its own are short. */
const waiting = { patience: 600_000, limit: 20_000 }
/** Seconds between two looks of all workers together for portions of workers that fell silent. */
const upkeep = 5
/** Whoever stops a worker, such as Kubernetes, gives it half a minute; what is not read by then another worker reads. */
const stopping = { inHand: 3000, all: 10_000 }

/** Reads from the queue until it is empty or somebody stops it. */
export const run: Run<WorkerOptions> = async (_, options, terminal) => {
  const interruption = makeInterruption(stopping)
  interruption.listen()
  try {
    // A wrong address is told soon; only a database that was there once is waited for.
    await withDatabase(options, terminal, makeTables)
    return await withDatabase(options, terminal, (database) => workOn(database, options, terminal, interruption), waiting)
  } finally {
    interruption.release()
  }
}

async function workOn(database: Database, options: WorkerOptions, terminal: Terminal, interruption: Interruption): Promise<Outcome> {
  const { jobs = availableParallelism(), quiet = false } = options
  const [figures, troubles] = [new Figures(jobs), new Troubles(terminal, false, quiet)]
  const answers = { health: () => database.answers(), metrics: () => figures.text(database.retries) }
  const server = options.listen && await listen(options.listen, answers)
  if (server) troubles.note(`Answers at ${server.address}/health and ${server.address}/metrics`)
  try {
    await readAll(database, options, { terminal, interruption, figures, troubles })
  } finally {
    server?.close()
  }
  const failed = figures.failures > 0 ? `, ${figures.failures} of them failed` : ''
  troubles.note(`${counted(figures.files, 'file')} read in ${counted(figures.portions, 'portion')}${failed}`)
  return stoppedOutcome(interruption) ?? (figures.failures > 0 ? 'failed' : 'ok')
}

interface Around {
  readonly terminal: Terminal
  readonly interruption: Interruption
  readonly figures: Figures
  readonly troubles: Troubles
}

async function readAll(database: Database, options: WorkerOptions, { terminal, interruption, figures, troubles }: Around): Promise<void> {
  const { jobs = availableParallelism(), quiet = false } = options
  const progress = new Progress(terminal, undefined, !quiet && terminal.showsTalk)
  const portions = await Portions.open(database, upkeep)
  const work = new Work(database, portions, {
    name: `${hostname()}-${process.pid}-${randomBytes(3).toString('hex')}`,
    limits: limitsFor(jobs, options),
    untilEmpty: options.untilEmpty ?? false,
    fingerprintOf,
    cacheFor: (reader) => cacheFor(reader, options, terminal),
    took: (files) => figures.took(files),
    read(one) {
      figures.read(one)
      progress.clear()
      tellFailures(one, troubles)
      progress.show(figures, one.file.input.name)
    },
    passedBy(run, files) {
      progress.clear()
      troubles.note(
        `${counted(files, 'file')} of run ${run.fingerprint} ${files === 1 ? 'waits' : 'wait'} for another docket: this one has another version, or not the same packages.`,
      )
    },
  }, { soon: interruption.signal, now: interruption.overdue })
  try {
    await work.run()
  } finally {
    progress.clear()
    await portions.close()
  }
}

function limitsFor(jobs: number, options: EffortOptions): WorkOptions['limits'] {
  const { timeout = defaultTimeout, memory = defaultMemory } = poolLimits(options)
  return { jobs, timeout, memory }
}

function tellFailures({ fate: { fates } }: ReadFile, troubles: Troubles): void {
  for (const fate of fates) if ('error' in fate) troubles.tell(fate.error, fate.name)
}


import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Database } from '../../src/batch/queue/database.ts'
import { type Portion, Portions } from '../../src/batch/queue/portions.ts'
import { makeTables } from '../../src/batch/queue/schema.ts'
import { Postgres, noPostgres, postgresPrograms } from '../../tests/support/postgres.ts'
import { type Finding, missing, ratio } from '../running/finding.ts'
import { inTurn, median } from '../running/interleaved.ts'
import { bound, simulated } from '../running/queue-simulation.ts'
import { docket, runProcess } from '../running/run-process.ts'
import type { Archive } from '../samples.ts'

/** Portions of no work, as many as an archive of a hundred thousand files has. */
const portions = 6000
/** Connections that ask at the same time. */
const askers = 8
const fleets = [1, 10, 100, 1000]
/** As docket makes portions, of files that are not large. */
const filesInPortion = 16
const patience = 60_000

/** What a queue costs beside a run on this machine, what it bears, and what follows for many workers. */
export async function measureQueue(archive: Archive, scratch: string, rounds: number): Promise<Finding[]> {
  if (postgresPrograms() === undefined) return [missing('a queue', noPostgres)]
  const postgres = await Postgres.start()
  try {
    const { ratios, ...perFile } = await besideLocal(archive, scratch, postgres, rounds)
    const { asked, inOne } = await borne(await postgres.database('borne'))
    const lone = perSecond('portions of no work, asked for by one', inOne)
    return [...ratios, lone, perSecond(`portions of no work, asked for by ${askers} at once`, asked), ...fleetsOf(perFile)]
  } finally {
    await postgres.stop()
  }
}

/** Milliseconds of computing. */
interface Spent {
  readonly own: number
  /** What the database computed, and of that while a worker read. */
  readonly server: number
  readonly serving: number
}

/** Milliseconds of computing that a file takes of a worker, and of the database. */
interface PerFile {
  readonly reading: number
  readonly serving: number
}

/** CPU of enqueue, work and gather against that of extract, with and without what the database computes. */
async function besideLocal(
  { folder, files }: Archive, scratch: string, postgres: Postgres, rounds: number,
): Promise<PerFile & { readonly ratios: Finding[] }> {
  const out = join(scratch, 'queue')
  const clear = (): Promise<void> => rm(out, { recursive: true, force: true })
  const cpu = async (...words: string[]): Promise<number> => (await runProcess(docket(...words, '--quiet'), true)).computing
  let count = 0
  const all = await inTurn<Spent>([
    { prepare: clear, run: async () => ({ own: await cpu('extract', folder, '--out', out, '--no-cache'), server: 0, serving: 0 }) },
    {
      prepare: clear,
      run: async () => {
        const queue = ['--queue', await postgres.database(`cpu-${count++}`)]
        const before = postgres.computing()
        const enqueuing = await cpu('enqueue', folder, ...queue)
        const begun = postgres.computing()
        const working = await cpu('work', '--until-empty', '--no-cache', ...queue)
        const serving = postgres.computing() - begun
        const gathering = await cpu('gather', '--out', out, ...queue)
        return { own: enqueuing + working + gathering, server: postgres.computing() - before, serving }
      },
    },
  ], rounds)
  const against = (work: (round: Spent) => number): number => median(all.map(([local, queue]) => work(queue!) / local!.own))
  return {
    ratios: [
      ratio('CPU of enqueue, work and gather against extract', against(({ own }) => own), { atMost: 1.1 }),
      ratio('the same with what PostgreSQL computes', against(({ own, server }) => own + server)),
    ],
    reading: median(all.map(([local]) => local!.own)) / files.length,
    serving: median(all.map(([, queue]) => queue!.serving)) / files.length,
  }
}

/** Portions that are taken and handed in, a second. */
async function borne(url: string): Promise<{ asked: number; inOne: number }> {
  const databases = await Promise.all(Array.from({ length: askers }, () => Database.open(url, patience)))
  await makeTables(databases[0]!)
  const queues: Portions[] = []
  for (const database of databases) queues.push(await Portions.open(database))
  const run = 'no-work'
  await queues[0]!.makeQueue(run)
  const fill = (): Promise<void> => queues[0]!.put(Array.from({ length: portions }, (): Portion => ({ id: randomUUID(), run, files: [], lease: 600 })), databases[0]!)
  const rate = async (some: number): Promise<number> => {
    await fill()
    const start = performance.now()
    await Promise.all(queues.slice(0, some).map((queue, at) => empty(queue, databases[at]!, run)))
    return portions / (performance.now() - start) * 1000
  }
  const [inOne, asked] = [await rate(1), await rate(askers)]
  for (const queue of queues) await queue.close()
  for (const database of databases) await database.close()
  return { asked, inOne }
}

async function empty(queue: Portions, database: Database, run: string): Promise<void> {
  for (let portion = await queue.take(run); portion; portion = await queue.take(run)) {
    const taken = portion
    await database.transaction((statements) => queue.done(taken, statements))
  }
}

/** Files a second that fleets read, each worker one core, where the database has as many as this machine: on paper and simulated. */
function fleetsOf({ reading, serving }: PerFile): Finding[] {
  const servers = availableParallelism()
  const growth = { what: `workers from which a database of ${servers} cores bears no more`, value: Math.round(servers * reading / serving), unit: '' }
  return [growth, ...fleets.flatMap((workers) => {
    const fleet = { workers, inHand: 2, reading: reading * filesInPortion, asking: serving * filesInPortion, servers }
    return [
      perSecond(`files that ${workers} workers of one core read, on paper`, bound(fleet) * filesInPortion),
      perSecond(`files that ${workers} workers of one core read, simulated`, simulated(fleet) * filesInPortion),
    ]
  })]
}

function perSecond(what: string, value: number): Finding {
  return { what, value: Math.round(value * 10) / 10, unit: '/s' }
}

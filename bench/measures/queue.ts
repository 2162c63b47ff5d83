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
    const { ratios, reading } = await besideLocal(archive, scratch, postgres, rounds)
    const { asked, inOne } = await borne(await postgres.database('borne'))
    return [...ratios, perSecond('portions of no work, asked for by one', inOne), perSecond(`portions of no work, asked for by ${askers} at once`, asked), ...fleetsOf(reading, asked)]
  } finally {
    await postgres.stop()
  }
}

/** CPU of enqueue, work and gather against that of extract, with and without what the database computes; and milliseconds a file. */
async function besideLocal({ folder, files }: Archive, scratch: string, postgres: Postgres, rounds: number): Promise<{ ratios: Finding[]; reading: number }> {
  const out = join(scratch, 'queue')
  const clear = (): Promise<void> => rm(out, { recursive: true, force: true })
  const cpu = async (...words: string[]): Promise<number> => (await runProcess(docket(...words, '--quiet'), true)).computing
  let count = 0
  const all = await inTurn<{ own: number; server: number }>([
    { prepare: clear, run: async () => ({ own: await cpu('extract', folder, '--out', out, '--no-cache'), server: 0 }) },
    {
      prepare: clear,
      run: async () => {
        const queue = ['--queue', await postgres.database(`cpu-${count++}`)]
        const before = postgres.computing()
        const own = await cpu('enqueue', folder, ...queue) + await cpu('work', '--until-empty', '--no-cache', ...queue) + await cpu('gather', '--out', out, ...queue)
        return { own, server: postgres.computing() - before }
      },
    },
  ], rounds)
  const against = (work: (round: { own: number; server: number }) => number): number => median(all.map(([local, queue]) => work(queue!) / local!.own))
  return {
    ratios: [
      ratio('CPU of enqueue, work and gather against extract', against(({ own }) => own), { atMost: 1.1 }),
      ratio('the same with what PostgreSQL computes', against(({ own, server }) => own + server)),
    ],
    reading: median(all.map(([local]) => local!.own)) / files.length,
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

/**
 * Files a second that fleets read, each worker one core: on paper and simulated.
 * @param reading milliseconds of a file
 * @param asked portions a second that the database bore on the cores of this machine, which askers shared
 */
function fleetsOf(reading: number, asked: number): Finding[] {
  const servers = availableParallelism()
  return fleets.flatMap((workers) => {
    const fleet = { workers, inHand: 2, reading: reading * filesInPortion, asking: servers * 1000 / asked, servers }
    return [
      perSecond(`files that ${workers} workers of one core read, on paper`, bound(fleet) * filesInPortion),
      perSecond(`files that ${workers} workers of one core read, simulated`, simulated(fleet) * filesInPortion),
    ]
  })
}

function perSecond(what: string, value: number): Finding {
  return { what, value: Math.round(value * 10) / 10, unit: '/s' }
}

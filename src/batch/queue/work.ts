import { setTimeout as sleep } from 'node:timers/promises'
import { DocketError, errorCodes, errorHints } from '../../text/errors.ts'
import { stateOf } from '../disk/file-state.ts'
import type { Stops } from '../read/in-pool.ts'
import { type BatchOptions, notRead, readMany } from '../read/read-many.ts'
import { Pool, type PoolLimits } from '../threads/pool.ts'
import type { TaskOptions } from '../types/task-options.ts'
import type { Database } from './database.ts'
import { InHand, type ReadFile, type TakenFile } from './in-hand.ts'
import type { Portion, Portions } from './portions.ts'
import { demandReachable } from './reachable.ts'
import { type FingerprintOf, type Run, Runs } from './runs.ts'

/** A file is read no more when so many workers ended with it: one with its portion, perhaps by another file, and three with it alone. */
const mostTries = 4
/** Milliseconds between two looks at a queue that has nothing to take, at least; at most twice as many. */
const betweenLooks = 1000

export interface WorkOptions {
  /** Nobody else's, and no former worker's. */
  readonly name: string
  readonly limits: PoolLimits
  /** Whether it ends when nothing waits or is read any more, by whatever worker. */
  readonly untilEmpty: boolean
  readonly fingerprintOf: FingerprintOf
  /** Where this machine keeps what it read in a way. */
  cacheFor(options: TaskOptions): Promise<BatchOptions['cache']>
  /** Hears of each file that was read, or set aside. */
  read(file: ReadFile): void
  /** Hears of each portion that was taken. */
  took(files: number): void
  /** Hears once of each run that wants another docket. */
  passedBy(run: Run, files: number): void
}

interface Taken {
  readonly portion: Portion
  readonly run: Run
  readonly files: readonly TakenFile[]
  /** Keeps the portion this worker's until it is aborted. */
  readonly renewing: AbortController
}

/**
 * Takes portions of files from a queue and reads them. Another portion is taken before no file is left for a thread; a file that a worker
 * ended with is read alone, so that it is known whose fault it was when it happens again.
 */
export class Work {
  private readonly runs: Runs
  private readonly inHand: InHand
  private readonly pool: Pool
  /** What is done with the portions in hand. */
  private readonly busy = new Set<Promise<void>>()
  private filesInHand = 0
  private fault: { readonly error: unknown } | undefined
  private readonly passed = new Set<string>()
  private wake = (): void => {}

  constructor(
    private readonly database: Database,
    private readonly portions: Portions,
    private readonly options: WorkOptions,
    private readonly stops: Stops,
  ) {
    this.runs = new Runs(database, options.fingerprintOf)
    this.inHand = new InHand(database, portions, options.name)
    this.pool = new Pool(options.limits)
  }

  /** @throws QueueError when the database refuses, or cannot be reached for longer than it is waited for. */
  async run(): Promise<void> {
    try {
      while (!this.stops.soon?.aborted && !this.fault) if (!await this.step()) break
    } finally {
      await Promise.all(this.busy)
      this.pool.close()
    }
    if (this.fault) throw this.fault.error
  }

  /** @returns whether there is more to do */
  private async step(): Promise<boolean> {
    if (this.filesInHand >= 2 * this.options.limits.jobs) {
      await new Promise<void>((resolve) => { this.wake = resolve })
      return true
    }
    const own = await this.ownRuns()
    const taken = await this.take(own)
    if (taken) await this.begin(taken)
    else if (this.options.untilEmpty && this.busy.size === 0 && !await this.isMore(own)) return false
    else await this.rest()
    return true
  }

  private async ownRuns(): Promise<Run[]> {
    const runs = await this.runs.all()
    for (const run of runs) if (!run.isOwn) await this.passBy(run)
    return runs.filter(({ isOwn }) => isOwn)
  }

  private async passBy(run: Run): Promise<void> {
    if (this.passed.has(run.fingerprint)) return
    const [row] = await this.database.query<{ files: string }>(
      `SELECT count(*) AS files FROM docket.file WHERE fingerprint = $1 AND state IN ('waiting', 'running')`, [run.fingerprint],
    )
    const files = Number(row?.files)
    if (files === 0) return
    this.passed.add(run.fingerprint)
    this.options.passedBy(run, files)
  }

  private async take(runs: readonly Run[]): Promise<Taken | undefined> {
    for (const run of runs) {
      const portion = await this.portions.take(run.fingerprint)
      if (portion) return { portion, run, files: await this.inHand.take(portion), renewing: this.renew(portion) }
    }
    return undefined
  }

  private async isMore(runs: readonly Run[]): Promise<boolean> {
    const rows = await this.database.query(
      `SELECT 1 FROM docket.file WHERE fingerprint = ANY($1) AND state IN ('waiting', 'running') LIMIT 1`,
      [runs.map(({ fingerprint }) => fingerprint)],
    )
    return rows.length > 0
  }

  /** A moment, or less where a stop is asked for or all in hand is done. */
  private async rest(): Promise<void> {
    const end = new AbortController()
    const signal = AbortSignal.any([end.signal, ...(this.stops.soon ? [this.stops.soon] : [])])
    const moment = sleep(betweenLooks * (1 + Math.random()), undefined, { signal }).catch(() => {})
    await Promise.race([moment, ...(this.busy.size > 0 ? [Promise.all(this.busy)] : [])])
    end.abort()
  }

  /** Begins to read a portion; with one that a worker ended with, nothing else is read at the same time. */
  private async begin(taken: Taken): Promise<void> {
    const isSuspect = taken.files.some(({ tries }) => tries > 0)
    if (isSuspect) await Promise.all(this.busy)
    this.filesInHand += taken.files.length
    this.options.took(taken.files.length)
    const done = this.readPortion(taken)
      .catch((error: unknown) => { this.fault ??= { error } })
      .finally(() => {
        this.busy.delete(done)
        this.wake()
      })
    this.busy.add(done)
    if (isSuspect) await done
  }

  private async readPortion({ portion, run, files, renewing }: Taken): Promise<void> {
    const [read, open] = [[] as ReadFile[], new Set(files)]
    const take = (one: ReadFile): void => {
      open.delete(one.file)
      this.filesInHand--
      this.options.read(one)
      this.wake()
    }
    try {
      await this.demandReachable(portion, files)
      for (const file of files.filter(({ tries }) => tries > 0)) {
        for await (const one of this.readAlone(portion, run, file)) {
          await this.inHand.keep(portion, [one])
          take(one)
        }
      }
      for await (const one of this.read(run, files.filter(({ tries }) => tries === 0))) {
        read.push(one)
        take(one)
      }
      await this.inHand.finish(portion, read, [...open])
    } finally {
      this.filesInHand -= open.size
      renewing.abort()
    }
  }

  /** What this machine cannot read goes back for others. */
  private async demandReachable(portion: Portion, files: readonly TakenFile[]): Promise<void> {
    try {
      await demandReachable(files.map(({ input }) => input.path))
    } catch (error) {
      await this.inHand.finish(portion, [], files)
      throw error
    }
  }

  private async *readAlone(portion: Portion, run: Run, file: TakenFile): AsyncGenerator<ReadFile> {
    if (this.stops.soon?.aborted) return
    if (file.tries >= mostTries) {
      yield { file, fate: notRead(file.input, new DocketError('E_ENDED_WORKER', errorCodes.E_ENDED_WORKER, errorHints.E_ENDED_WORKER)) }
      return
    }
    if (await this.inHand.tryAgain(portion, file)) yield* this.read(run, [file])
  }

  private async *read({ options: reader }: Run, files: readonly TakenFile[]): AsyncGenerator<ReadFile> {
    const [fileOf, cache] = [new Map(files.map((file) => [file.input, file])), await this.options.cacheFor(reader)]
    const states = new Map(await Promise.all(files.map(async ({ input }) => [input, await stateOf(input.path)] as const)))
    const how: BatchOptions = { reader, cache, ...this.options.limits, pool: this.pool, order: 'done' }
    for await (const fate of readMany([...fileOf.keys()], how, this.stops)) {
      yield { file: fileOf.get(fate.input) as TakenFile, fate, state: states.get(fate.input) }
    }
  }

  /** Keeps a portion this worker's while it lives. A fault ends nothing: what is asked next of the database meets it, too. */
  private renew(portion: Portion): AbortController {
    const end = new AbortController()
    const moment = (): Promise<boolean> => sleep(portion.lease * 250, true, { signal: end.signal, ref: false }).catch(() => false)
    const go = async (): Promise<void> => {
      while (await moment()) await this.portions.renew(portion, this.options.name).catch(() => {})
    }
    void go()
    return end
  }
}

import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import type { ReaderOptions } from '../readers/define-reader.ts'
import type { Input } from './input.ts'
import { fromPlain } from './plain-fate.ts'
import type { Done, Task } from './read-task.ts'
import type { Pool } from './pool.ts'
import type { Fate } from './read-all.ts'

export interface BatchOptions {
  readonly reader: ReaderOptions
  /** As many workers as cores unless told. */
  readonly jobs?: number
  /** Milliseconds a file may take; a file is read in a worker when this is given, however few there are. */
  readonly timeout?: number
  /** MiB of heap a worker may have; the same holds. */
  readonly memory?: number
  /** `input`: in the order of the inputs; `done`: as they come, the largest read first. */
  readonly order: 'input' | 'done'
  readonly cache?: Task['cache']
  /** Ids of the writers whose texts are wanted with the records. */
  readonly texts?: Task['writers']
  /** What a worker runs, if not the bundled worker. */
  readonly worker?: URL
}

/** What became of one file. */
export interface FileFate {
  readonly input: Input
  readonly fates: readonly Fate[]
  /** Of each record in its turn, the file's text by each writer that was asked for. */
  readonly texts: readonly (readonly string[])[]
  readonly sha256: string | null
  readonly reused: boolean
  readonly milliseconds: number
}

const defaultTimeout = 60_000
const defaultMemory = 1024
/** So few files are read without a worker: starting one would take longer than reading them. */
const fewFiles = 2

/** Reads files, several at a time; never more than a few results wait to be taken. */
export async function* readMany(inputs: readonly Input[], options: BatchOptions, signal?: AbortSignal): AsyncGenerator<FileFate> {
  const jobs = options.jobs ?? availableParallelism()
  const alone = inputs.length <= fewFiles && options.timeout === undefined && options.memory === undefined
  const pool = alone ? undefined : new (await import('./pool.ts')).Pool({ jobs, timeout: options.timeout ?? defaultTimeout, memory: options.memory ?? defaultMemory, worker: options.worker })
  const run = await runnerFor(pool)
  const ordered = options.order === 'done' ? await largestFirst(inputs) : inputs
  const read = (input: Input): Promise<FileFate> => fateOf(input, options, run)
  try {
    yield* options.order === 'done' ? asTheyCome(ordered, read, alone ? 1 : jobs * 2, signal) : inOrder(ordered, read, alone ? 1 : jobs * 4, signal)
  } finally {
    await pool?.close()
  }
}

/** Readers and rules are loaded where they are needed: in the workers, or without workers here. */
async function runnerFor(pool: Pool | undefined): Promise<Runner> {
  return pool ? (task) => pool.run(task) : (await import('./read-task.ts')).doTask
}

async function fateOf(input: Input, { reader, cache, texts: writers }: BatchOptions, run: Runner): Promise<FileFate> {
  const { fates, ...done } = await run({ input, options: reader, cache, writers })
  return { ...done, input, fates: fates.map((fate) => fromPlain(fate, input)) }
}

async function largestFirst(inputs: readonly Input[]): Promise<Input[]> {
  const sized = await Promise.all(inputs.map(async (input) => ({ input, size: await stat(input.path).then(({ size }) => size, () => 0) })))
  return sized.sort((a, b) => b.size - a.size).map(({ input }) => input)
}

type Runner = (task: Task) => Promise<Done>
type Read = (input: Input) => Promise<FileFate>

async function* inOrder(inputs: readonly Input[], read: Read, window: number, signal?: AbortSignal): AsyncGenerator<FileFate> {
  const waiting: Promise<FileFate>[] = []
  for (const input of inputs) {
    if (signal?.aborted) break
    waiting.push(read(input))
    if (waiting.length >= window) yield await (waiting.shift() as Promise<FileFate>)
  }
  while (waiting.length) yield await (waiting.shift() as Promise<FileFate>)
}

async function* asTheyCome(inputs: readonly Input[], read: Read, window: number, signal?: AbortSignal): AsyncGenerator<FileFate> {
  const running = new Map<Input, Promise<FileFate>>()
  for (const input of inputs) {
    if (signal?.aborted) break
    running.set(input, read(input))
    if (running.size >= window) yield await first(running)
  }
  while (running.size) yield await first(running)
}

async function first(running: Map<Input, Promise<FileFate>>): Promise<FileFate> {
  const done = await Promise.race(running.values())
  running.delete(done.input)
  return done
}

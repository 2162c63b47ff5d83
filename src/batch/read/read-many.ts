import { stateOf } from '../disk/file-state.ts'
import type { DocketError } from '../../text/errors.ts'
import type { Fate } from '../fates/fates-of.ts'
import { fromPlain } from '../fates/plain-fate.ts'
import type { Input } from '../find/input.ts'
import type { Outcome } from '../threads/pool.ts'
import type { TaskOptions } from '../types/task-options.ts'
import { type PoolOptions, type Stops, inPool } from './in-pool.ts'
import type { FileDone, FileTask } from './task.ts'

export interface BatchOptions extends PoolOptions {
  readonly reader: TaskOptions
  readonly cache?: FileTask['cache']
  /** Ids of the writers whose texts are wanted with the records. */
  readonly texts?: FileTask['writers']
  /** The folder of corrections, where there is one. */
  readonly corrections?: FileTask['corrections']
}

/** What became of one file. */
export interface FileFate extends Omit<FileDone, 'fates'> {
  readonly input: Input
  readonly fates: readonly Fate[]
}

/** Reads files into records; where they may come in any order, the largest are read first. */
export async function* readMany(inputs: readonly Input[], options: BatchOptions, stops?: Stops): AsyncGenerator<FileFate> {
  const { reader, cache, texts: writers, corrections, order } = options
  const ordered = order === 'done' ? await largestFirst(inputs) : inputs
  const answers = inPool<FileDone>(ordered, (input) => ({ input, options: reader, cache, writers, corrections }), options, stops)
  for await (const { input, outcome } of answers) yield fateOf(input, outcome)
}

/** What a thread made of a file. */
export function fateOf(input: Input, outcome: NonNullable<Outcome<FileDone>>): FileFate {
  if ('lost' in outcome) return notRead(input, outcome.lost.error, outcome.lost.milliseconds)
  const { fates, ...done } = outcome.done
  return { ...done, input, fates: fates.map((fate) => fromPlain(fate, input)) }
}

/** The fate of a file that was given up, or left. */
export function notRead(input: Input, error: DocketError, milliseconds = 0): FileFate {
  return { input, fates: [{ input, name: input.name, error }], texts: [], sha256: null, reused: false, milliseconds }
}

async function largestFirst(inputs: readonly Input[]): Promise<Input[]> {
  const sized = await Promise.all(inputs.map(async (input) => ({ input, size: (await stateOf(input.path))?.bytes ?? 0 })))
  return sized.sort((a, b) => b.size - a.size).map(({ input }) => input)
}

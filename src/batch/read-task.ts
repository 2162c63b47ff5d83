import { createHash } from 'node:crypto'
import type { ReaderOptions } from '../readers/define-reader.ts'
import { type ErrorCode, asDocketError } from '../text/errors.ts'
import type { Writer } from '../writers/define-writer.ts'
import { loadWriters } from '../writers/index.ts'
import { Cache } from './cache.ts'
import type { Input } from './input.ts'
import { type PlainFate, renamed, toPlain } from './plain-fate.ts'
import { Pulse } from './pulse.ts'
import { fatesOf } from './read-all.ts'
import { sourceOf } from './source-file.ts'

/** One file to read, as it goes to a worker. */
export interface Task {
  readonly input: Input
  readonly options: ReaderOptions
  readonly cache?: { readonly folder: string; readonly fingerprint: string }
  /** Ids of the writers that records are wanted by; writing costs as much as extracting, so that the reading thread does it. */
  readonly writers?: readonly string[]
  /** Of a worker: what it gets done is told here while it is at it. */
  readonly pulse?: SharedArrayBuffer
}

export interface Done {
  readonly fates: readonly PlainFate[]
  /** Of each record in its turn, the file's text by each writer. */
  readonly texts: readonly (readonly string[])[]
  /** Of the file's bytes; null where it could not be opened. */
  readonly sha256: string | null
  /** Whether it was in the cache. */
  readonly reused: boolean
  readonly milliseconds: number
}

/** Reads one file, or takes it from the cache. Never throws: trouble is a fate. */
export async function doTask(task: Task): Promise<Done> {
  const start = performance.now()
  const done = await read(task)
  return { ...done, milliseconds: Math.round(performance.now() - start) }
}

async function read(task: Task): Promise<Omit<Done, 'milliseconds'>> {
  try {
    const done = await readOrReuse(task)
    return { ...done, texts: textsOf(done.fates, await loadWriters(task.writers ?? [])) }
  } catch (error) {
    const { input } = task
    return { fates: [toPlain({ input, name: input.name, error: asDocketError(error) })], texts: [], sha256: null, reused: false }
  }
}

function textsOf(fates: readonly PlainFate[], writers: readonly Writer[]): string[][] {
  return fates.flatMap((fate) => ('records' in fate ? fate.records.map((record) => writers.map((writer) => writer.file(record))) : []))
}

function pulseOf(shared: SharedArrayBuffer): () => void {
  const pulse = new Pulse(shared)
  return () => pulse.beat()
}

async function readOrReuse({ input, options, cache, pulse }: Task): Promise<Omit<Done, 'texts' | 'milliseconds'>> {
  const kept = cache && new Cache(cache.folder, cache.fingerprint)
  const source = await sourceOf(input, options.limits)
  const sha256 = createHash('sha256').update(source.bytes).digest('hex')
  const cached = await kept?.find({ sha256, name: input.name })
  if (cached) return { fates: cached.fates.map((fate) => renamed(fate, cached.readAs, input.name)), sha256, reused: true }
  const fates: PlainFate[] = []
  const onPage = pulse && pulseOf(pulse)
  for await (const fate of fatesOf(input, source, { ...options, onPage })) fates.push(toPlain(fate))
  if (isLasting(fates)) await kept?.keep({ sha256, name: input.name }, { readAs: input.name, fates })
  return { fates, sha256, reused: false }
}

/** What another try, on a machine with less to do or with what is missing, may not meet again. */
const passing: readonly ErrorCode[] = ['E_INTERNAL', 'E_MEMORY', 'E_NO_OCR', 'E_TIMEOUT']

function isLasting(fates: readonly PlainFate[]): boolean {
  return fates.every((fate) => 'records' in fate || !passing.includes(fate.error.code))
}

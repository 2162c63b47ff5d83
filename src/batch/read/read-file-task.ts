import { hashOfBytes } from '../disk/hash-of.ts'
import { type ErrorCode, asDocketError } from '../../text/errors.ts'
import type { Writer } from '../../writers/define-writer.ts'
import { loadWriters } from '../../writers/index.ts'
import { Cache } from '../cache/cache.ts'
import { boxCorrected } from '../corrections/box-corrected.ts'
import { correctFates } from '../corrections/correct-fates.ts'
import { fatesOf } from '../fates/fates-of.ts'
import { type PlainFate, renamed, toPlain } from '../fates/plain-fate.ts'
import { declaredTypes } from '../types/declared-types.ts'
import { sourceOf } from './source-file.ts'
import type { FileDone, FileTask } from './task.ts'

/** Reads one file, or takes it from the cache. Never throws: trouble is a fate. */
export async function readFileTask(task: FileTask, onPage?: () => void): Promise<FileDone> {
  const start = performance.now()
  const done = await read(task, onPage)
  return { ...done, milliseconds: Math.round(performance.now() - start) }
}

async function read(task: FileTask, onPage?: () => void): Promise<Omit<FileDone, 'milliseconds'>> {
  try {
    const done = await readOrReuse(task, onPage)
    const corrected = await correctFates(done.fates, task.corrections)
    const fates = await boxCorrected(corrected.fates, () => sourceOf(task.input, task.options.limits), task.options)
    return { ...done, ...corrected, fates, texts: textsOf(fates, await loadWriters(task.writers ?? [])) }
  } catch (error) {
    const { input } = task
    return { fates: [toPlain({ input, name: input.name, error: asDocketError(error) })], texts: [], sha256: null, reused: false }
  }
}

function textsOf(fates: readonly PlainFate[], writers: readonly Writer[]): string[][] {
  return fates.flatMap((fate) => ('records' in fate ? fate.records.map((record) => writers.map((writer) => writer.file(record))) : []))
}

async function readOrReuse({ input, options, cache }: FileTask, onPage?: () => void): Promise<Omit<FileDone, 'texts' | 'milliseconds'>> {
  const kept = cache && new Cache(cache.folder, cache.fingerprint)
  const source = await sourceOf(input, options.limits)
  const sha256 = hashOfBytes(source.bytes)
  const cached = await kept?.find({ sha256, name: input.name })
  if (cached) return { fates: cached.fates.map((fate) => renamed(fate, cached.readAs, input.name)), sha256, reused: true }
  const fates: PlainFate[] = []
  for await (const fate of fatesOf(input, source, { ...options, ...await declaredTypes(options), onPage })) fates.push(toPlain(fate))
  if (isLasting(fates)) await kept?.keep({ sha256, name: input.name }, { readAs: input.name, fates })
  return { fates, sha256, reused: false }
}

/** What another try, on a machine with less to do or with what is missing, may not meet again. */
const passing: readonly ErrorCode[] = ['E_CHANGED', 'E_INTERNAL', 'E_MEMORY', 'E_NO_OCR', 'E_STORAGE', 'E_TIMEOUT']

function isLasting(fates: readonly PlainFate[]): boolean {
  return fates.every((fate) => 'records' in fate || !passing.includes(fate.error.code))
}

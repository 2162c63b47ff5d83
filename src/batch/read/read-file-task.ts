import { hashOfBytes } from '../disk/hash-of.ts'
import { asDocketError } from '../../text/errors.ts'
import type { Writer } from '../../writers/define-writer.ts'
import { loadWriters } from '../../writers/index.ts'
import { Cache, type Cached } from '../cache/cache.ts'
import { boxCorrected } from '../corrections/box-corrected.ts'
import type { CorrectionsDone } from '../corrections/correct-fates.ts'
import { fatesOf } from '../fates/fates-of.ts'
import { isLasting } from '../fates/is-lasting.ts'
import { unpacked } from '../fates/packed.ts'
import { type PlainFate, renamed, toPlain } from '../fates/plain-fate.ts'
import { declaredTypes } from '../types/declared-types.ts'
import { sourceOf } from './source-file.ts'
import type { FileDone, FileTask, KeptFates } from './task.ts'

/** Reads one file, or takes it from the cache. Never throws: trouble is a fate. */
export async function readFileTask(task: FileTask, onPage?: () => void): Promise<FileDone> {
  const start = performance.now()
  const done = await read(task, onPage)
  return { ...done, milliseconds: Math.round(performance.now() - start) }
}

async function read(task: FileTask, onPage?: () => void): Promise<Omit<FileDone, 'milliseconds'>> {
  try {
    const done = await (task.kept ? unpack(task.kept, task.input.name) : readOrReuse(task, onPage))
    const corrected = await correctedBy(task.corrections, done.fates)
    const fates = await boxCorrected(corrected.fates, () => sourceOf(task.input, task.options.limits), task.options)
    return { ...done, ...corrected, fates, texts: textsOf(fates, await loadWriters(task.writers ?? [])) }
  } catch (error) {
    const { input } = task
    return { fates: [toPlain({ input, name: input.name, error: asDocketError(error) })], texts: [], sha256: null, reused: false }
  }
}

interface Corrected {
  readonly fates: readonly PlainFate[]
  readonly corrections?: CorrectionsDone
}

/** Corrections are read with all that reads YAML and checks it, which most runs never need. */
async function correctedBy(folder: string | undefined, fates: readonly PlainFate[]): Promise<Corrected> {
  if (folder === undefined) return { fates }
  const { correctFates } = await import('../corrections/correct-fates.ts')
  return correctFates(fates, folder)
}

function textsOf(fates: readonly PlainFate[], writers: readonly Writer[]): string[][] {
  return fates.flatMap((fate) => ('records' in fate ? fate.records.map((record) => writers.map((writer) => writer.file(record))) : []))
}

type Read = Omit<FileDone, 'texts' | 'milliseconds'>

async function unpack({ readAs, fates, sha256 }: KeptFates, name: string): Promise<Read> {
  return { fates: reused({ readAs, fates: await unpacked(fates) }, name), sha256, reused: true }
}

async function readOrReuse({ input, options, cache }: FileTask, onPage?: () => void): Promise<Read> {
  const kept = cache && new Cache(cache.folder, cache.fingerprint)
  const source = await sourceOf(input, options.limits)
  const sha256 = hashOfBytes(source.bytes)
  const cached = await kept?.find({ sha256, name: input.name })
  if (cached) return { fates: reused(cached, input.name), sha256, reused: true }
  const fates: PlainFate[] = []
  for await (const fate of fatesOf(input, source, { ...options, ...await declaredTypes(options), onPage })) fates.push(toPlain(fate))
  if (isLasting(fates)) await kept?.keep({ sha256, name: input.name }, { readAs: input.name, fates })
  return { fates, sha256, reused: false }
}

/** What was read in bytes, of a file of this name that holds them, too. */
function reused({ readAs, fates }: Cached, name: string): PlainFate[] {
  return fates.map((fate) => renamed(fate, readAs, name))
}

import { createHash } from 'node:crypto'
import type { ReaderOptions } from '../readers/define-reader.ts'
import { Cache } from './cache.ts'
import type { Input } from './input.ts'
import { type PlainFate, toPlain } from './plain-fate.ts'
import { fatesOf } from './read-all.ts'
import { sourceOf } from './source-file.ts'
import { asDocketError } from '../text/errors.ts'

/** One file to read, as it goes to a worker. */
export interface Task {
  readonly input: Input
  readonly options: ReaderOptions
  readonly cache?: { readonly folder: string; readonly fingerprint: string }
}

export interface Done {
  readonly readAs: string
  readonly fates: readonly PlainFate[]
  /** Of the file's bytes; null where it could not be opened. */
  readonly sha256: string | null
  /** Whether it was in the cache. */
  readonly reused: boolean
}

/** Reads one file, or takes it from the cache. Never throws: trouble is a fate. */
export async function doTask({ input, options, cache }: Task): Promise<Done> {
  const kept = cache && new Cache(cache.folder, cache.fingerprint)
  try {
    const source = await sourceOf(input)
    const sha256 = createHash('sha256').update(source.bytes).digest('hex')
    const cached = await kept?.find(sha256)
    if (cached) return { ...cached, sha256, reused: true }
    const fates: PlainFate[] = []
    for await (const fate of fatesOf(input, source, options)) fates.push(toPlain(fate))
    if (isLasting(fates)) await kept?.keep(sha256, { readAs: input.name, fates })
    return { readAs: input.name, fates, sha256, reused: false }
  } catch (error) {
    return { readAs: input.name, fates: [toPlain({ input, name: input.name, error: asDocketError(error) })], sha256: null, reused: false }
  }
}

/** A fault of docket may be gone with the next try. */
function isLasting(fates: readonly PlainFate[]): boolean {
  return fates.every((fate) => 'records' in fate || fate.error.code !== 'E_INTERNAL')
}

import { byBytes } from '../disk/paths.ts'
import { severally } from '../objects/several.ts'

/** A source that may be a copy of another. */
export interface Candidate {
  readonly path: string
  readonly bytes: number
  /** Undefined where it cannot be told. */
  hash(): string | undefined | Promise<string | undefined>
}

/** The first of the same bytes for each copy, by path, however they were named; only files of one size are compared. */
export async function firstsOf<One>(all: readonly One[], candidateOf: (one: One) => Candidate): Promise<Map<One, One>> {
  const sizes = bySize(all.map((one) => ({ one, candidate: candidateOf(one) }))).filter(({ length }) => length > 1)
  const alike = sizes.flatMap((some) => some.sort((a, b) => byBytes(a.candidate.path, b.candidate.path)))
  const hashes = await severally(alike, async ({ candidate }) => candidate.hash())
  const [found, firsts] = [new Map<One, One>(), new Map<string, One>()]
  for (const [at, { one }] of alike.entries()) {
    const hash = hashes[at]
    const first = hash === undefined ? undefined : firsts.get(hash)
    if (first !== undefined) found.set(one, first)
    else if (hash !== undefined) firsts.set(hash, one)
  }
  return found
}

interface Seen<One> { readonly one: One; readonly candidate: Candidate }

function bySize<One>(all: readonly Seen<One>[]): Seen<One>[][] {
  const sizes = new Map<number, Seen<One>[]>()
  for (const seen of all) {
    const alike = sizes.get(seen.candidate.bytes)
    if (alike) alike.push(seen)
    else if (seen.candidate.bytes > 0) sizes.set(seen.candidate.bytes, [seen])
  }
  return [...sizes.values()]
}

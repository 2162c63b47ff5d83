import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import type { Input } from './input.ts'

export interface Distinct {
  /** Inputs of different bytes, in their order. */
  readonly inputs: readonly Input[]
  /** Inputs with the bytes of an earlier one, by that one. */
  readonly copies: ReadonlyMap<Input, readonly Input[]>
}

/** Finds inputs of the same bytes; only files of one size are compared. */
export async function findCopies(all: readonly Input[]): Promise<Distinct> {
  const sizes = await Promise.all(all.map(({ path }) => stat(path).then(({ size }) => size, () => -1)))
  const shared = new Set(sizes.filter((size, at) => size > 0 && sizes.indexOf(size) !== at))
  const firsts = new Map<string, Input>()
  const copies = new Map<Input, Input[]>()
  const inputs: Input[] = []
  for (const [at, input] of all.entries()) {
    const key = shared.has(sizes[at] ?? -1) ? await hashOf(input) : undefined
    const first = key === undefined ? undefined : firsts.get(key)
    if (first) copies.set(first, [...(copies.get(first) ?? []), input])
    else inputs.push(input)
    if (key !== undefined && !first) firsts.set(key, input)
  }
  return { inputs, copies }
}

async function hashOf({ path }: Input): Promise<string | undefined> {
  return readFile(path).then((bytes) => createHash('sha256').update(bytes).digest('hex'), () => undefined)
}

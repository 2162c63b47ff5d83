import { nameExtension } from '../../readers/names/name-extension.ts'
import type { Input } from '../find/input.ts'
import { firstsOf } from './firsts.ts'
import { type Surveyed, isToRead } from './stale.ts'
import type { Supply } from './supply.ts'

/** What of an archive is to be read. */
export interface ToRead {
  /** Changed files, of those with the same bytes only the first. */
  readonly distinct: readonly Surveyed[]
  /** The other ones, by that first. */
  readonly copies: ReadonlyMap<Input, readonly Surveyed[]>
  /** The first input with the same bytes, of each that is a copy. */
  readonly firsts: ReadonlyMap<Input, Input>
}

/**
 * Finds out what is to be read. A copy of a file that will not be is read on its own; so is one whose name promises
 * another format.
 */
export async function toRead(all: readonly Surveyed[], supply: Supply): Promise<ToRead> {
  const firsts = await firstsOf(all, ({ input: { path }, state: { bytes }, entry }) => (
    { path, bytes, hash: () => entry?.sha256 ?? supply.hashOf(path) }
  ))
  const inputs = new Map([...firsts].map(([{ input }, first]) => [input, first.input]))
  const distinct: Surveyed[] = []
  const copies = new Map<Input, Surveyed[]>()
  for (const one of all.filter(isToRead)) {
    const first = firsts.get(one)
    const isCopy = first && isToRead(first) && nameExtension(first.input.name) === nameExtension(one.input.name)
    if (isCopy) copies.set(first.input, [...(copies.get(first.input) ?? []), one])
    else distinct.push(one)
  }
  return { distinct, copies, firsts: inputs }
}

import { nameExtension } from '../../readers/names/name-extension.ts'
import { byBytes } from '../disk/paths.ts'
import type { Input } from '../find/input.ts'
import { type Surveyed, isToRead } from './stale.ts'
import type { Supply } from './supply.ts'

/** What of an archive is to be read. */
interface ToRead {
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
  const firsts = await findFirsts(all, supply)
  const distinct: Surveyed[] = []
  const copies = new Map<Input, Surveyed[]>()
  for (const one of all.filter(isToRead)) {
    const first = firsts.get(one.input)
    const isCopy = first && isToRead(first) && nameExtension(first.input.name) === nameExtension(one.input.name)
    if (isCopy) copies.set(first.input, [...(copies.get(first.input) ?? []), one])
    else distinct.push(one)
  }
  return { distinct, copies, firsts: new Map([...firsts].map(([copy, { input }]) => [copy, input])) }
}

/** The first of the same bytes for each copy, by path, however they were named; only files of one size are compared. */
async function findFirsts(all: readonly Surveyed[], supply: Supply): Promise<Map<Input, Surveyed>> {
  const found = new Map<Input, Surveyed>()
  for (const alike of bySize(all)) {
    if (alike.length < 2 || !alike.some(isToRead)) continue
    alike.sort((a, b) => byBytes(a.input.path, b.input.path))
    const firsts = new Map<string, Surveyed>()
    for (const one of alike) {
      const hash = one.entry?.sha256 ?? (await supply.hashOf(one.input.path))
      const first = hash === undefined ? undefined : firsts.get(hash)
      if (first) found.set(one.input, first)
      else if (hash !== undefined) firsts.set(hash, one)
    }
  }
  return found
}

function bySize(all: readonly Surveyed[]): Surveyed[][] {
  const sizes = new Map<number, Surveyed[]>()
  for (const one of all) {
    const alike = sizes.get(one.state.bytes)
    if (alike) alike.push(one)
    else if (one.state.bytes > 0) sizes.set(one.state.bytes, [one])
  }
  return [...sizes.values()]
}

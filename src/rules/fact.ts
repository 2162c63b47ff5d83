import type { Part } from './part.ts'

/** A fact of a part: found when it is first asked for, and then known. */
export function factOf<T>(find: (part: Part) => T): (part: Part) => T {
  const known = new WeakMap<Part, { readonly fact: T }>()
  return (part) => {
    const found = known.get(part) ?? { fact: find(part) }
    known.set(part, found)
    return found.fact
  }
}

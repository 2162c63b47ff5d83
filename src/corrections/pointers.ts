import { isBelow, steps } from '../record/pointer.ts'

/** A pointer ends so where an entry is added to a list. */
const added = '/-'

export function isAdded(pointer: string): boolean {
  return pointer.endsWith(added)
}

/** The pointer of what a value is in, and the step from there to it. */
export function parted(pointer: string): { parent: string; step: string } {
  const at = pointer.lastIndexOf('/')
  return { parent: pointer.slice(0, at), step: steps(pointer).at(-1) ?? '' }
}

/** Compares two pointers, numbers by what they count. */
export function comparePointers(one: string, other: string): number {
  const [these, those] = [steps(one), steps(other)]
  for (const [at, step] of these.entries()) {
    const order = at < those.length ? compareSteps(step, those[at] as string) : 1
    if (order !== 0) return order
  }
  return these.length - those.length
}

function compareSteps(one: string, other: string): number {
  if (one === other) return 0
  const isCounted = [one, other].every((step) => /^\d+$/.test(step))
  return isCounted ? Number(one) - Number(other) : one < other ? -1 : 1
}

/** The pointer of a value once an entry of a list is gone: of the entries behind it the number is one less, and what was in it has none. */
export function withoutEntry(pointer: string, entry: string): string | undefined {
  const index = Number(parted(entry).step)
  return isBelow(pointer, entry) ? undefined : renumbered(pointer, entry, (number) => (number > index ? number - 1 : number))
}

/** The same backwards: its pointer while the entry was there. */
export function withEntry(pointer: string, entry: string): string {
  const index = Number(parted(entry).step)
  return renumbered(pointer, entry, (number) => (number >= index ? number + 1 : number))
}

/** A pointer into the list of an entry with another number there. */
function renumbered(pointer: string, entry: string, renumber: (number: number) => number): string {
  const { parent } = parted(entry)
  if (!pointer.startsWith(`${parent}/`)) return pointer
  const [step = '', ...rest] = pointer.slice(parent.length + 1).split('/')
  return /^\d+$/.test(step) ? [parent, renumber(Number(step)), ...rest].join('/') : pointer
}

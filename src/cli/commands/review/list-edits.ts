import { groupBy } from '../../../analysis/lists/group-by.ts'
import type { Difference } from '../../../diff/differences.ts'

/** What became of the entries of one list. */
export interface ListEdits {
  /** JSON Pointer of the list in the later record. */
  readonly list: string
  /** Numbers in the earlier list, rising. */
  readonly removed: readonly number[]
  /** Numbers in the later list, rising. */
  readonly added: readonly number[]
  /** Pointers, in the later record, of entries that stand in the place of others. */
  readonly changed: readonly string[]
}

/** The list that an entry is in, and its number there; undefined where a pointer is none of an entry. */
export function entryAt(pointer: string): { readonly list: string; readonly index: number } | undefined {
  const { list, index } = /^(?<list>.*)\/(?<index>\d+)$/.exec(pointer)?.groups ?? {}
  return list === undefined ? undefined : { list, index: Number(index) }
}

/** What differences say of the entries of each list, by the list's pointer. */
export function listEdits(differences: readonly Difference[]): Map<string, ListEdits> {
  const entries = differences.flatMap(({ change, pointer }) => {
    const entry = change === 'changed' ? undefined : entryAt(pointer)
    return entry ? [{ change, ...entry }] : []
  })
  return new Map([...groupBy(entries, ({ list }) => list)].map(([list, some]) => {
    const numbers = (which: Difference['change']): number[] => some.filter(({ change }) => change === which).map(({ index }) => index)
    return [list, paired(list, numbers('removed'), numbers('added'))]
  }))
}

/** Where one entry went and another came in its place, that is one entry which changed. */
function paired(list: string, removed: readonly number[], added: readonly number[]): ListEdits {
  const [gone, come] = [new Set(removed), new Set(added)]
  const changed: string[] = []
  for (let [before, after] = [0, 0]; before <= Math.max(-1, ...removed) && after <= Math.max(-1, ...added); before++, after++) {
    while (gone.has(before) && !come.has(after)) before++
    while (come.has(after) && !gone.has(before)) after++
    if (gone.delete(before) && come.delete(after)) changed.push(`${list}/${after}`)
  }
  return { list, removed: [...gone], added: [...come], changed }
}

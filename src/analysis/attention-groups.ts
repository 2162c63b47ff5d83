import { groupBy } from './lists/group-by.ts'

/** What entries are alike in; a page's entries have it as the library's have. */
interface Alike {
  readonly kind: string
  readonly code: string
  readonly message: string
}

/** Entries that say the same, in one document or in many; in the order of their first appearance. */
export function alikeGroups<Entry extends Alike>(entries: readonly Entry[]): [Entry, ...Entry[]][] {
  const groups = groupBy(entries, ({ kind, code, message }) => JSON.stringify([kind, code, message]))
  return [...groups.values()] as [Entry, ...Entry[]][]
}

import type { DocketRecord } from '../../record/schema.ts'

const pagesByRecord = new WeakMap<DocketRecord, Map<string, number | null>>()

/** The entry of a list that a JSON Pointer leads to or into (`/judgements/2` for `/judgements/2/grade`), or else the pointer as it is. */
export function itemOf(pointer: string): string {
  const entry = /^.*?\/\d+(?=\/|$)/.exec(pointer)
  return entry ? entry[0] : pointer
}

/** The page on which the first words of an entry stand. */
export function pageOf(record: DocketRecord, item: string): number | null {
  let pages = pagesByRecord.get(record)
  if (!pages) {
    // From the last to the first, so that the first of an entry's evidence stays.
    pages = new Map([...record.evidence].reverse().map(({ pointer, page }) => [itemOf(pointer), page]))
    pagesByRecord.set(record, pages)
  }
  return pages.get(item) ?? null
}

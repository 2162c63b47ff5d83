import type { DocketRecord, Evidence } from '../../record/schema.ts'

const pagesByRecord = new WeakMap<DocketRecord, Map<string, number | null>>()

/** The entry of a list that a JSON Pointer leads to or into (`/judgements/2` for `/judgements/2/grade`), or else the pointer as it is. */
export function itemOf(pointer: string): string {
  const entry = /^.*?\/\d+(?=\/|$)/.exec(pointer)
  return entry ? entry[0] : pointer
}

/** The page on which the first words of an entry stand. */
export function pageOf(record: DocketRecord, item: string): number | null {
  const pages = pagesByRecord.get(record) ?? pagesIn(record.evidence)
  pagesByRecord.set(record, pages)
  return pages.get(item) ?? null
}

/** The pages on which the first words of entries stand. */
export function pagesIn(evidence: readonly Evidence[]): Map<string, number | null> {
  // From the last to the first, so that the first of an entry's evidence stays.
  return new Map([...evidence].reverse().map(({ pointer, page }) => [itemOf(pointer), page]))
}

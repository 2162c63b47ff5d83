import { groupBy } from '../analysis/lists/group-by.ts'
import { ascending } from '../analysis/lists/order.ts'
import type { DocketRecord } from '../record/schema.ts'

/** Two sets of records, put side by side. */
interface Pairing {
  readonly pairs: readonly (readonly [before: DocketRecord, after: DocketRecord])[]
  readonly removed: readonly DocketRecord[]
  readonly added: readonly DocketRecord[]
}

/** What makes two records those of one document, the surest sign first. */
const signs: readonly ((record: DocketRecord) => string)[] = [
  ({ source }) => `${source.sha256} ${partOf(source)} ${source.file}`,
  ({ source }) => `${source.sha256} ${partOf(source)}`,
  ({ id }) => id,
  ({ source }) => `${source.file} ${partOf(source)}`,
]

/**
 * Pairs the records of one document: of the same file, wherever it lies, or else of the same id, or else of a file that has kept its name.
 */
export function pairRecords(before: readonly DocketRecord[], after: readonly DocketRecord[]): Pairing {
  const pairs: (readonly [DocketRecord, DocketRecord])[] = []
  let removed = inOrder(before)
  let added = inOrder(after)
  for (const sign of signs) {
    const found = pairsBy(sign, removed, added)
    const paired = new Set(found.flat())
    pairs.push(...found)
    removed = removed.filter((record) => !paired.has(record))
    added = added.filter((record) => !paired.has(record))
  }
  return { pairs: pairs.sort(([, a], [, b]) => byPlace(a, b)), removed, added }
}

/** Records that share a sign are paired in their order. */
function pairsBy(
  sign: (record: DocketRecord) => string,
  before: readonly DocketRecord[],
  after: readonly DocketRecord[],
): [DocketRecord, DocketRecord][] {
  const candidates = groupBy(after, sign)
  return before.flatMap((record) => {
    const partner = candidates.get(sign(record))?.shift()
    return partner ? [[record, partner] as [DocketRecord, DocketRecord]] : []
  })
}

function inOrder(records: readonly DocketRecord[]): DocketRecord[] {
  return [...records].sort(byPlace)
}

function byPlace(a: DocketRecord, b: DocketRecord): number {
  return ascending(a.id, b.id) || ascending(a.source.file, b.source.file) || partOf(a.source) - partOf(b.source)
}

/** A file that holds one document has it as its first part. */
function partOf({ part }: DocketRecord['source']): number {
  return part?.index ?? 1
}

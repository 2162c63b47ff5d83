import type { DocketRecord } from '../../record/schema.ts'
import { groupBy } from '../lists/group-by.ts'
import { ascending } from '../lists/order.ts'

/** A record under a key that no other record of its set has. */
export interface KeyedRecord {
  readonly key: string
  readonly record: DocketRecord
}

/** Of a file's hash in a key: enough to tell the few documents that share an id. */
const hashLength = 8

/**
 * Gives each record of a set a key of its own, sorted by it, whatever the order they came in. The key is the record's id; records
 * that share an id (a letter as PDF and as web page, say) each add `~` and the first characters of their file's hash, and copies
 * of one file `.2`, `.3` by the names of the files.
 */
export function keyRecords(records: readonly DocketRecord[]): KeyedRecord[] {
  const byId = groupBy(records, ({ id }) => id)
  const keyed = [...byId].flatMap(([id, sharing]) =>
    (sharing.length === 1 ? [{ key: id, record: sharing[0] as DocketRecord }] : tellApart(id, sharing)))
  return keyed.sort((a, b) => ascending(a.key, b.key))
}

function tellApart(id: string, sharing: readonly DocketRecord[]): KeyedRecord[] {
  const byHash = groupBy(sharing, ({ source }) => source.sha256)
  return [...byHash].flatMap(([hash, copies]) =>
    [...copies]
      .sort((a, b) => ascending(a.source.file, b.source.file))
      .map((record, copy) => ({ key: `${id}~${hash.slice(0, hashLength)}${copy === 0 ? '' : `.${copy + 1}`}`, record })))
}

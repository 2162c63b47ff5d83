import type { RecordSet } from '../../analysis/record-set.ts'
import type { OfficialFile } from '../../official/official.ts'
import { reconcile } from '../../reconcile/reconcile.ts'
import type { OfficialData } from '../official-data.ts'

/** What the page says of records beside official figures. */
export function officialData(set: RecordSet, files: readonly OfficialFile[]): OfficialData {
  const places = new Map(set.records.map(({ key }, at) => [key, at]))
  return {
    files: files.map(({ name, asAt }) => ({ name, asAt })),
    entries: reconcile(set, files).map(({ records, ...entry }) =>
      ({ ...entry, documents: records.flatMap(({ key }) => places.get(key) ?? []) })),
  }
}

import type { DocketRecord } from '../record/schema.ts'
import { type Inspection, inspectionsOf } from './inspections/inspections.ts'
import { type KeyedRecord, keyRecords } from './records/keyed-records.ts'

/** Records taken together, and what follows from that. */
export interface RecordSet {
  readonly records: readonly KeyedRecord[]
  readonly inspections: readonly Inspection[]
}

/** Makes a set of records; their order does not matter. */
export function recordSet(records: readonly DocketRecord[]): RecordSet {
  const keyed = keyRecords(records)
  return { records: keyed, inspections: inspectionsOf(keyed) }
}

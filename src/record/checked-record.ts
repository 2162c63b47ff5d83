import { type DocketRecord, docketRecord } from './schema.ts'

/** zod writes code of its own for a schema at its first use; that takes as long as to check this many records without. */
const few = 10
let checked = 0

/**
 * A record that has the form of one.
 * @throws ZodError for one that has not, which is a fault of docket
 */
export function checkedRecord(record: unknown): DocketRecord {
  return docketRecord.parse(record, { jitless: checked++ < few })
}

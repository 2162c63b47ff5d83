import type { ReadDocument } from '../../src/docket.ts'
import { faultsOf } from '../../src/record/faults.ts'
import { groundingFaults, misplacedQuotes } from '../../src/record/grounding.ts'
import type { DocketRecord } from '../../src/record/schema.ts'

/** What is wrong with a document's record and its evidence. */
export function faultsIn(record: DocketRecord, { doc }: ReadDocument): unknown[] {
  return [...faultsOf(record), ...groundingFaults(record), ...misplacedQuotes(record, doc.text)]
}

import type { RecordSet } from '../../analysis/record-set.ts'
import { pagesIn } from '../../analysis/records/evidence-item.ts'
import { valueEvidence } from '../../analysis/records/value-evidence.ts'
import type { DocketRecord } from '../../record/schema.ts'
import type { ActionData } from '../page-data.ts'

/** All actions of all documents. */
export function actionsData({ records }: RecordSet): ActionData[] {
  return records.flatMap(({ record }, document) => (record.actions.length === 0 ? [] : ofDocument(record, document)))
}

function ofDocument(record: DocketRecord, document: number): ActionData[] {
  const pages = pagesIn(valueEvidence(record))
  return record.actions.map(({ kind, text, items, timescale, owner }, at) => {
    const pointer = `/actions/${at}`
    return { document, pointer, kind, text, items, timescale, owner, page: pages.get(pointer) ?? null }
  })
}

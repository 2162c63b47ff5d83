import type { RecordSet } from '../../analysis/record-set.ts'
import { pageOf } from '../../analysis/records/evidence-item.ts'
import type { ActionData } from '../page-data.ts'

/** All actions of all documents. */
export function actionsData({ records }: RecordSet): ActionData[] {
  return records.flatMap(({ record }, document) => record.actions.map(({ kind, text, items, timescale, owner }, at) => {
    const pointer = `/actions/${at}`
    return { document, pointer, kind, text, items, timescale, owner, page: pageOf(record, pointer) }
  }))
}

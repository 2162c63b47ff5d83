import { leafPointers, resolvePointer } from '../../record/pointer.ts'
import { type DocketRecord, recordBody } from '../../record/schema.ts'
import { hashOfBytes } from '../disk/hash-of.ts'

const length = 16

/** A short hash of a record's type and values: whoever went through them sees by it whether they are others now. */
export function seenAs(record: DocketRecord): string {
  const fields = ['documentType', ...Object.keys(recordBody.shape)]
  const values = leafPointers(record).filter((pointer) => fields.includes(pointer.split('/')[1] ?? '')).sort()
  return hashOfBytes(JSON.stringify(values.map((pointer) => [pointer, resolvePointer(record, pointer)]))).slice(0, length)
}

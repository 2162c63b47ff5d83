import { steps } from './pointer.ts'
import { docketRecord } from './schema.ts'
import { schemasAt } from './schemas-at.ts'

/** Whether records may have what a JSON Pointer leads to; /- leads to an entry that a list has not yet. */
export function hasField(pointer: string): boolean {
  return schemasAt(docketRecord, steps(pointer)).length > 0
}

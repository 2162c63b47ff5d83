import { expect } from 'vitest'
import { type ReadDocument, recordsOf } from '../../src/docket.ts'
import { faultsIn } from './grounding.ts'

/** Each value of a document's records stands where its evidence says, and none is without. */
export function expectGrounded(read: ReadDocument): void {
  for (const record of recordsOf(read)) expect(faultsIn(record, read)).toEqual([])
}

import { expect } from 'vitest'
import { type ReadDocument, recordsOf } from '../../src/docket.ts'
import { groundingFaults } from './grounding.ts'

/** Each value of a document's records stands where its evidence says, and none is without. */
export function expectGrounded(read: ReadDocument): void {
  for (const record of recordsOf(read)) expect(groundingFaults(record, read)).toEqual([])
}

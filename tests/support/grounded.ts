import { expect } from 'vitest'
import { type ReadDocument, recordsOf } from '../../src/docket.ts'
import { leafPointers, resolvePointer } from '../../src/record/pointer.ts'
import { type DocketRecord, recordBody } from '../../src/record/schema.ts'

const bodyFields = Object.keys(recordBody.shape)

/** Each value of a document's records stands where its evidence says, and none is without. */
export function expectGrounded(read: ReadDocument): void {
  for (const record of recordsOf(read)) {
    expect(misplaced(record, read.doc.text)).toEqual([])
    expect(leadingNowhere(record)).toEqual([])
    expect(ungrounded(record)).toEqual([])
  }
}

function misplaced({ evidence, classification: { reasons } }: DocketRecord, text: string): unknown[] {
  return [...evidence, ...reasons].filter(({ start, end, quote }) => text.slice(start, end) !== quote)
}

function leadingNowhere(record: DocketRecord): string[] {
  return record.evidence.map(({ pointer }) => pointer).filter((pointer) => (resolvePointer(record, pointer) ?? null) === null)
}

/** Values without evidence for themselves or for the whole that they are part of. */
function ungrounded(record: DocketRecord): string[] {
  const grounded = new Set(record.evidence.map(({ pointer }) => pointer))
  const isGrounded = (leaf: string): boolean => leaf !== '' && (grounded.has(leaf) || isGrounded(leaf.slice(0, leaf.lastIndexOf('/'))))
  return leafPointers(record).filter((leaf) => bodyFields.includes(leaf.split('/')[1] ?? '') && isValue(resolvePointer(record, leaf)) && !isGrounded(leaf))
}

function isValue(leaf: unknown): boolean {
  return leaf !== null && !Array.isArray(leaf)
}

import type { ReadDocument } from '../../src/docket.ts'
import { leafPointers, resolvePointer } from '../../src/record/pointer.ts'
import { type DocketRecord, recordBody } from '../../src/record/schema.ts'

const bodyFields = Object.keys(recordBody.shape)

/** Evidence of a document's record that does not stand where it says or leads nowhere, and values without any. */
export function groundingFaults(record: DocketRecord, { doc }: ReadDocument): unknown[] {
  return [...misplaced(record, doc.text), ...leadingNowhere(record), ...ungrounded(record)]
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

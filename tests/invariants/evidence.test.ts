import { existsSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { type ReadDocument, recordsOf } from '../../src/docket.ts'
import { leafPointers, resolvePointer } from '../../src/record/pointer.ts'
import { type DocketRecord, recordBody } from '../../src/record/schema.ts'
import { DocketError } from '../../src/text/errors.ts'
import { corpus, readSample, samplePaths } from '../support/samples.ts'

const bodyFields = Object.keys(recordBody.shape)

describe('each value of a sample stands where its evidence says', () => {
  it.each(samplePaths)('%s', async (path) => expectGrounded(await readSample(path)))
})

describe.skipIf(!existsSync(corpus))('each value of a document of the corpus stands where its evidence says (skipped where ../shared/corpus is not)', () => {
  const paths = existsSync(corpus) ? globSync(['seeds/*', 'pdf/*'], { cwd: corpus }).sort() : []

  it.each(paths)('%s', async (path) => {
    const read = await readSample(path, corpus).catch((error: unknown) => error)
    if (!(read instanceof DocketError)) expectGrounded(read as ReadDocument)
  })
})

function expectGrounded(read: ReadDocument): void {
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

import { describe, expect, it } from 'vitest'
import { score } from '../../src/check/score.ts'
import { findLabelled } from '../../src/cli/commands/check/find-labels.ts'
import type { DocketRecord } from '../../src/record/schema.ts'
import { readingOf } from '../support/readings.ts'
import { samplePaths } from '../support/samples.ts'

const labelled = await findLabelled('fixtures', undefined)

describe('what is read in a sample is what its expected record says', () => {
  it.each(labelled.map((one) => [one.input.name, one] as const))('%s', async (name, { labels }) => {
    const read = await readingOf(name.slice('fixtures/'.length))
    const records = read.records.map((record): DocketRecord => ({ ...record, source: { ...record.source, file: name } }))
    const { documents } = score([{ ...labels, file: name, sha256: undefined }], records)
    expect(documents.flatMap(({ comparisons }) => comparisons.flatMap(({ differences }) => differences))).toEqual([])
  })
})

describe('each value of a sample stands where its evidence says', () => {
  it.each(samplePaths)('%s', async (path) => {
    expect((await readingOf(path)).faults).toEqual([])
  })
})

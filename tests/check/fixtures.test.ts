import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { score } from '../../src/check/score.ts'
import { findLabelled } from '../../src/cli/labelled/find-labelled.ts'
import type { DocketRecord } from '../../src/record/schema.ts'
import { readingOf } from '../support/readings.ts'
import { fixtures, samplePaths } from '../support/samples.ts'

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

/** All but where the words stand and what read them; a scan has straight quotes, and a small foot-note mark may look like another. */
function told({ source: _source, evidence, classification, warnings: _warnings, ...record }: DocketRecord): unknown {
  const places = evidence.map(({ pointer, rule }) => `${pointer} ${rule}`).sort()
  const plain = JSON.stringify({ ...record, places, confidence: classification.confidence }).replace(/[\u2018\u2019]/g, "'").replace(/[\u201C\u201D]/g, '\\"')
  return JSON.parse(plain.replace(/[.][!']"/g, '."'))
}

/** Here, where all samples are read: to recognise the words of a scan again takes longer than many a test file. */
describe.each(['rutland-2022', 'slough-2020'])('the letter %s', (letter) => {
  const [first = '', ...others] = readdirSync(`${fixtures}formats`).filter((name) => name.startsWith(letter) && !/\.(?:source\.md|expected\.yaml)$/.test(name))

  async function recordOf(name: string): Promise<DocketRecord> {
    const [record, ...more] = (await readingOf(`formats/${name}`)).records
    if (!record || more.length > 0) throw new Error(`${name} gives ${more.length + Number(record !== undefined)} records`)
    return record
  }

  it.each(others)('gives the same record as %s', async (name) => {
    expect(told(await recordOf(name))).toEqual(told(await recordOf(first)))
  })
})

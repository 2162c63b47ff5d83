import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type ReadDocument, readDocuments, recordsOf } from '../../src/docket.ts'
import type { DocketRecord } from '../../src/record/schema.ts'

const folder = new URL('../../fixtures/formats/', import.meta.url)

async function recordOf(name: string): Promise<DocketRecord> {
  const read: ReadDocument[] = []
  for await (const opened of readDocuments({ name, bytes: readFileSync(new URL(name, folder)) })) {
    if ('error' in opened) throw opened.error
    read.push(opened)
  }
  const [record, ...others] = read.flatMap(recordsOf)
  if (!record || others.length > 0) throw new Error(`${name} gives ${others.length + Number(record !== undefined)} records`)
  return record
}

/** All but where the words stand and what read them; a scan has straight quotes, and a small foot-note mark may look like another. */
function told({ source: _source, evidence, classification, warnings: _warnings, ...record }: DocketRecord): unknown {
  const places = evidence.map(({ pointer, rule }) => `${pointer} ${rule}`).sort()
  const plain = JSON.stringify({ ...record, places, confidence: classification.confidence }).replace(/[\u2018\u2019]/g, "'").replace(/[\u201C\u201D]/g, '\\"')
  return JSON.parse(plain.replaceAll('.!"', '."'))
}

describe.each(['rutland-2022', 'slough-2020'])('the letter %s', (letter) => {
  const [first = '', ...others] = readdirSync(folder).filter((name) => name.startsWith(letter) && !/\.(?:source\.md|expected\.yaml)$/.test(name))
  const expected = recordOf(first)

  it.each(others)('gives the same record as %s', async (name) => {
    expect(told(await recordOf(name))).toEqual(told(await expected))
  })
})

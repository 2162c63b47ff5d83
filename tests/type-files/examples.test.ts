import { readFileSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { typeSourcesIn } from '../../src/batch/types/type-sources.ts'
import { score } from '../../src/check/score.ts'
import { findLabelled } from '../../src/cli/labelled/find-labelled.ts'
import { readDocument, recordsOf } from '../../src/docket.ts'
import type { DocketRecord } from '../../src/record/schema.ts'
import { View } from '../../src/text/view.ts'
import { parseTypes } from '../../src/type-files/parse.ts'
import { typeJsonSchema } from '../../src/type-files/schema/type-file.ts'
import { type ReadAs, unusedIn } from '../../src/type-files/unused.ts'

const schema = JSON.parse(readFileSync('schemas/type.schema.json', 'utf8')) as object
const fits = new Ajv2020({ strict: false }).compile(schema)

test('the published schema is that of the code', () => expect(schema).toEqual(typeJsonSchema()))

test('editors tell what docket tells', () => {
  expect(fits({ id: 'x-a', meaning: 'a', cues: [{ id: 'a', weight: 6, words: 'a' }], fields: { title: { extractor: 'first-heading' } } })).toBe(true)
  expect(fits({ id: 'x-a', meaning: 'a', cues: [{ id: 'a', weight: 6, words: 'a' }], fields: { title: { extractor: 'signature' } } })).toBe(false)
})

const examples = readdirSync('docs/types', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)

describe.each(examples)('the example %s', async (example) => {
  const folder = join('docs/types', example)
  const sources = await typeSourcesIn(folder)
  const { types, faults } = parseTypes(sources)
  const labelled = await findLabelled(folder, undefined)
  const read: ReadAs[] = []

  test('has no faults, for editors either', () => {
    expect(faults).toEqual([])
    for (const { name, text } of sources.filter((source) => source.name.endsWith('.yaml'))) expect([name, fits(parse(text))]).toEqual([name, true])
  })

  test.each(labelled.map((one) => [one.input.name, one] as const))('%s', async (name, { labels, input }) => {
    const document = await readDocument({ name, bytes: await readFile(input.path) })
    const records = recordsOf(document, { types }).map((record): DocketRecord => ({ ...record, source: { ...record.source, file: name } }))
    read.push(...records.map((record) => ({ record, view: View.whole(document.doc) })))
    const { documents, absent } = score([{ ...labels, file: name, sha256: undefined }], records)
    expect([absent, documents.flatMap(({ comparisons }) => comparisons.flatMap(({ differences }) => differences))]).toEqual([[], []])
    expect(records.flatMap(({ warnings }) => warnings)).toEqual([])
  })

  test('has samples, and says nothing in vain', () => {
    expect(read.length).toBeGreaterThanOrEqual(3)
    expect(types.flatMap((type) => unusedIn(type, read))).toEqual([])
  })
})

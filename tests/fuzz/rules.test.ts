import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { globSync } from 'tinyglobby'
import { expect, it } from 'vitest'
import { type ReadDocument, readDocument, recordsOf } from '../../src/docket.ts'
import { documentTypes } from '../../src/document-types/index.ts'
import { recordBody } from '../../src/record/schema.ts'
import { Part } from '../../src/rules/part.ts'
import { extract } from '../../src/stages/extract.ts'
import { type RawBlock, buildDoc } from '../../src/text/build-doc.ts'
import { View } from '../../src/text/view.ts'
import { expectGrounded } from '../support/grounded.ts'
import { fixtures } from '../support/samples.ts'
import { effort } from './effort.ts'

/** Lines of all kinds of documents, and what no author would write. */
const lines = [...new Set(globSync('*/*.txt', { cwd: fixtures, ignore: ['formats/*', 'broken/*'] }).sort().flatMap((name) => readFileSync(`${fixtures}${name}`, 'utf8').split(/\r?\n/)))]
const words = lines.flatMap((line) => line.split(' '))
const odd = ['', ' ', '\u00a0', '\ufeff', '\u00ad', '\u200b', '😀', 'ﬁ', 'İ', 'ß', '\u0301', '\u202e', '\t', '—', '’', '•', '1.1.', '(a)', '¹', '²³', '¹ ²', '[1]', '*', '|', '|---|', '#', '>', '31 February 2020', '0 and 99 May', '\ud800', '\f']

const oddLine = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: fc.constantFrom(...odd) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) }), { maxLength: 25 }).map((some) => some.join(' '))
const text = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...lines) }, { weight: 1, arbitrary: oddLine }), { maxLength: 60 }).map((some) => some.join('\n'))

/** Blocks as a reader of any format may give them. */
const rawBlock: fc.Arbitrary<RawBlock> = fc.record({
  kind: fc.constantFrom('heading', 'paragraph', 'paragraph', 'item', 'note', 'letterhead', 'furniture'),
  text: fc.oneof(fc.constantFrom(...lines), oddLine).map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean),
  page: fc.constantFrom(null, 1, 2),
  marker: fc.constantFrom(null, '•', '1.', '(a)'),
  level: fc.nat(2), bold: fc.boolean(), size: fc.constantFrom(0.8, 1, 1.5), box: fc.constantFrom(undefined, 0, 1),
})
const rawRow: fc.Arbitrary<RawBlock> = fc.record({
  kind: fc.constant('row' as const), text: fc.constant(''), page: fc.constantFrom(null, 1, 2),
  cells: fc.array(fc.oneof(fc.constantFrom(...lines), fc.constantFrom(...words)).map((cell) => cell.replace(/\s+/g, ' ').trim()), { minLength: 1, maxLength: 4 }),
  cell: fc.record({ table: fc.nat(1), row: fc.nat(5), column: fc.constant(0) }),
})
const doc = fc.array(fc.oneof({ weight: 5, arbitrary: rawBlock }, { weight: 1, arbitrary: rawRow }), { minLength: 1, maxLength: 40 }).map((blocks) => buildDoc(blocks, 2))

it('records of any text hold true', async () => {
  await fc.assert(fc.asyncProperty(text, async (one) => {
    const read = await readText(one)
    if (read) expectGrounded(read)
  }), effort(50))
})

it('records of any blocks hold true', () => {
  fc.assert(fc.property(doc, (one) => {
    expectGrounded({ doc: one, reader: 'fuzz', warnings: [], mediaType: 'text/plain', sha256: '0'.repeat(64), bytes: 1, file: 'fuzz.txt' })
  }), effort(50))
})

it('every document type reads only what is there, even in what is of no such type', () => {
  fc.assert(fc.property(doc, fc.constantFrom(...documentTypes), (one, type) => {
    const { body, evidence } = extract(new Part(View.whole(one), type.outline), type.fields)
    for (const { start, end, quote } of evidence) expect(one.text.slice(start, end)).toBe(quote)
    recordBody.parse(body)
  }), effort(100))
})

it('the same text gives the same records', async () => {
  await fc.assert(fc.asyncProperty(text, async (one) => {
    const [read, again] = [await readText(one), await readText(one)]
    if (read && again) expect(recordsOf(again)).toEqual(recordsOf(read))
  }), effort(10))
})

/** Undefined for a text without words. */
async function readText(one: string): Promise<ReadDocument | undefined> {
  const bytes = new TextEncoder().encode(one)
  return readDocument({ name: 'fuzz.txt', bytes }).catch((error: { code?: string }) => {
    expect(['E_EMPTY', 'E_NO_TEXT', 'E_BINARY']).toContain(error.code)
    return undefined
  })
}

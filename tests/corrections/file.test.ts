import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatCorrections } from '../../src/corrections/format.ts'
import { parseCorrections } from '../../src/corrections/parse.ts'
import { type Correction, correctionsJsonSchema } from '../../src/corrections/schema.ts'

const source = { file: 'letters/a.pdf', sha256: 'a'.repeat(64) }
const words = (quote: string, start = 0) => [{ start, end: start + quote.length, page: 1, quote }]
const some: readonly Correction[] = [
  { pointer: '/judgements/10/grade', was: 'good', is: 'outstanding', words: words('Outstanding'), reason: 'The table says so: twice.', by: 'A. Reader', on: '2026-05-31' },
  { pointer: '/judgements/2', was: { area: 'overall', grade: 'good' } },
  { part: 2, pointer: '/dates/document', is: '2022-03-11', words: words('11 March 2022') },
  { pointer: '/copiedTo/-', is: { name: 'B', role: null }, words: words('B', 9) },
  { pointer: '/copiedTo/-', is: { name: 'A', role: null }, words: words('A', 4) },
]

describe('a file of corrections', () => {
  it('is the same whatever the order in which they were made, sorted by part, pointer and place', () => {
    const text = formatCorrections({ source, corrections: some })
    expect(formatCorrections({ source, corrections: [...some].reverse() })).toBe(text)
    expect([...text.matchAll(/pointer: (?<pointer>.*)/g)].map(({ groups }) => groups?.pointer)).toEqual([
      '/copiedTo/-', '/copiedTo/-', '/judgements/2', '/judgements/10/grade', '/dates/document',
    ])
    expect(text).toMatch(/^# yaml-language-server: \$schema=\S+\/schemas\/corrections\.schema\.json\nsource:\n/)
  })

  it('is read as it was written', () => {
    const text = formatCorrections({ source, corrections: some })
    const { corrections, faults } = parseCorrections(text)
    expect([faults, corrections && formatCorrections(corrections)]).toEqual([[], text])
    expect(corrections?.corrections).toEqual(expect.arrayContaining([...some]))
  })

  it('has a published schema', () => {
    expect(JSON.parse(readFileSync(new URL('../../schemas/corrections.schema.json', import.meta.url), 'utf8'))).toEqual(correctionsJsonSchema())
  })
})

const head = `source: { file: a.pdf, sha256: ${'a'.repeat(64)} }\ncorrections:\n`
const place = 'words: [{ start: 0, end: 1, page: 1, quote: A }]'

describe('a fault of a file of corrections has its line and column', () => {
  it.each([
    ['no YAML', 'source: [', '1:10'],
    ['nothing', '', '1:1 The file is empty.'],
    ['two documents', `${head}  - { pointer: /scope, was: A }\n---\n{}\n`, '5:1 A file of corrections is one YAML document.'],
    ['an unknown field', `${head}  - { pointer: /scope, was: A, why: no }\n`, '3:32 /corrections/0/why There is no field why here.'],
    ['a field that nobody corrects', `${head}  - { pointer: /warnings/0, was: A }\n`, '3:7 /corrections/0/pointer No such field of a record can be corrected.'],
    ['a field below one that has none', `${head}  - { pointer: /title/x, was: A }\n`, '3:7 /corrections/0/pointer No such field of a record can be corrected.'],
    ['a day that is none', `${head}  - { pointer: /scope, was: A, on: 2026-02-31 }\n`, '3:32 /corrections/0/on Invalid ISO date'],
    ['a value without words', `${head}  - { pointer: /scope, is: A }\n`, '3:5 /corrections/0 No words say what it is: the field words is missing.'],
    ['a quote of another length', `${head}  - { pointer: /scope, is: A, words: [{ start: 0, end: 3, page: 1, quote: A }] }\n`, '3:68 /corrections/0/words/0/quote The quote has 1 characters, its place from 0 to 3 has 3.'],
    ['a value twice', `${head}  - { pointer: /judgements/0, was: {} }\n  - { pointer: /judgements/0/grade, is: A, ${place} }\n`, '4:7 /corrections/1/pointer Another correction is of the same value, or of a part of it.'],
    ['nothing that is added', `${head}  - { pointer: /judgements/- }\n`, '3:5 /corrections/0 Nothing is added: the field is is missing.'],
    ['an addition that was something', `${head}  - { pointer: /noneStated/-, was: A, is: decision, ${place} }\n`, '3:31 /corrections/0/was What is added was nothing before.'],
  ])('%s', (_, text, fault) => {
    const { corrections, faults: [first] } = parseCorrections(text)
    expect([corrections, [`${first?.line}:${first?.column}`, first?.pointer, first?.message].filter(Boolean).join(' ')]).toEqual([undefined, expect.stringContaining(fault)])
  })
})

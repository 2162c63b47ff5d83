import { describe, expect, it } from 'vitest'
import { regressions } from '../../src/check/baseline.ts'
import { literalFields } from '../../src/check/literal-fields.ts'
import { parseLabels } from '../../src/check/labels.ts'
import { reporters } from '../../src/check/reporters/index.ts'
import { score } from '../../src/check/score.ts'
import type { ExpectedRecord } from '../../src/check/expected.ts'
import type { DocketRecord } from '../../src/record/schema.ts'

const record = (over: object = {}): DocketRecord => ({
  id: 'x', source: { file: 'letters/a.txt', sha256: 'a'.repeat(64), part: null }, documentType: 'focused-visit-letter', issuer: 'Ofsted', framework: 'ilacs', scope: null,
  authority: { name: 'Bury', code: null, urn: null, printed: 'Bury' }, dates: { document: '2020-02-28', inspection: [{ start: '2020-02-05', end: '2020-02-06' }], meeting: null, previous: [], nextBy: null },
  inspectors: [{ name: 'Ann Marsh', role: 'inspector', title: 'hmi', organisation: 'Ofsted' }], addressees: [], signatories: [], copiedTo: [], contacts: [], judgements: [],
  actions: [{ kind: 'area-for-improvement', text: 'The quality of plans for children in need.', number: null, timescale: null, owner: null, items: [] }], noneStated: [], findings: [],
  evidence: [{ pointer: '/dates/document', page: 1, start: 0, end: 16, quote: '28 February 2020', rule: 'letter-date' }], ...over,
}) as unknown as DocketRecord

const label = (...records: ExpectedRecord[]) => [{ name: 'a', file: 'letters/a.txt', records }]
const fieldOf = (scores: ReturnType<typeof score>, name: string) => scores.fields.find(({ field }) => field === name)

describe('scores', () => {
  it('count a record as exact when every labelled core field is right', () => {
    const { exact, records, fields } = score(label({ documentType: 'focused-visit-letter', dates: { document: '2020-02-28' } }), [record()])
    expect([exact, records]).toEqual([1, 1])
    expect(fields.map(({ field }) => field)).toEqual(['documentType', 'dates.document', 'records'])
  })

  it('do not compare what a label leaves out', () => {
    expect(score(label({ inspectors: [{ name: 'Ann Marsh' }] }), [record()]).fields.map(({ field }) => field)).toEqual(['inspectors', 'records'])
  })

  it('ask for no kind of an entry whose label leaves it out', () => {
    const { documents, fields } = score(label({ actions: [{ text: 'The quality of plans for children in need.' }] }), [record()])
    expect(fields.find(({ field }) => field === 'actions')?.f1).toBe(1)
    const [other] = score(label({ actions: [{ text: 'Visits.' }] }), [record()]).documents
    expect([documents[0], other].map((one) => one?.comparisons[0]?.differences[0]?.expected)).toEqual([undefined, 'Visits.'])
  })

  it('hold typography, case and final points for nothing', () => {
    expect(fieldOf(score(label({ actions: [{ kind: 'area-for-improvement', text: 'the quality of plans for children in need' }] }), [record()]), 'actions')?.f1).toBe(1)
  })

  it('count every letter where that is asked for', () => {
    const exactly = (expected: ExpectedRecord) => score(label(expected), [record({ scope: 'Children in need', inspectors: [{ name: 'Ann Marsh', organisation: 'Ofsted' }] })], literalFields).fields[0]
    const plans = 'The quality of plans for children in need.'
    expect(exactly({ actions: [{ kind: 'area-for-improvement', text: plans }] })).toMatchObject({ field: 'actions', wrong: 0 })
    expect(exactly({ actions: [{ text: plans }], inspectors: [{ name: 'Ann Marsh' }] })?.wrong).toBe(0)
    for (const expected of [{ scope: 'children in need' }, { inspectors: [{ name: 'Ann  Marsh' }] }, { actions: [{ text: plans.toLowerCase() }] }]) {
      expect(exactly(expected)?.wrong, JSON.stringify(expected)).toBeGreaterThan(0)
      expect(score(label(expected), [record({ scope: 'Children in need' })]).fields[0]?.wrong, JSON.stringify(expected)).toBe(0)
    }
    const [, role] = score(label({ inspectors: [{ name: 'Ann Marsh', organisation: 'ofsted' }] }), [record()], literalFields).fields
    expect(role).toMatchObject({ field: 'inspectors.organisation', wrong: 2 })
  })

  it('have core figures of labelled fields alone', () => {
    expect(score(label({ documentType: 'focused-visit-letter', dates: { document: '2020-02-28' } }), [record()])).toMatchObject({ coreF1: 1, worstCoreF1: 1 })
    expect(score(label({ documentType: 'focused-visit-letter', inspectors: [] }), [record()])).toMatchObject({ coreF1: 0.5, worstCoreF1: 0 })
    const none = score(label({ issuer: 'Ofsted' }), [record()])
    expect(none).toMatchObject({ coreF1: null, worstCoreF1: null })
    expect(reporters.find(({ id }) => id === 'pretty')?.write(none, () => undefined)).toContain('no core field has a label; exact in all core fields: 1 of 1 records')
  })

  it('say which value differs, where it was read and what was wanted', () => {
    const [document] = score(label({ dates: { document: '2020-02-29' } }), [record()]).documents
    expect(document?.comparisons[0]?.differences).toEqual([
      { field: 'dates.document', pointer: '/dates/document', expected: '2020-02-29', read: '2020-02-28', evidence: expect.objectContaining({ quote: '28 February 2020' }) },
    ])
  })

  it('count what is missing against recall and what is extra against precision', () => {
    const people = fieldOf(score(label({ inspectors: [{ name: 'Ann Marsh' }, { name: 'Bo Lee' }] }), [record()]), 'inspectors')
    expect(people).toMatchObject({ precision: 1, recall: 0.5, wrong: 1 })
    expect(fieldOf(score(label({ inspectors: [] }), [record()]), 'inspectors')).toMatchObject({ precision: 0, recall: 1 })
  })

  it('name files without a record', () => {
    expect(score(label({ issuer: 'Ofsted' }), []).absent).toEqual(['letters/a.txt'])
  })
})

describe('a baseline', () => {
  it('tells which field got worse, and which document did it', () => {
    const before = { fields: [{ field: 'dates.document', f1: 1 }], documents: [] }
    expect(regressions(score(label({ dates: { document: '2020-02-29' } }), [record()]), before)).toEqual([{ field: 'dates.document', before: 1, now: 0, documents: ['a'] }])
  })
})

describe('labels', () => {
  it('are one record or a list of them', () => {
    expect(parseLabels('issuer: Ofsted', 'a', 'a.txt').records).toEqual([{ issuer: 'Ofsted' }])
    expect(parseLabels('{"file": "pdf/b.pdf", "records": [{"issuer": null}]}', 'a', 'a.txt')).toMatchObject({ file: 'pdf/b.pdf', records: [{ issuer: null }] })
  })

  it('are refused when they are neither', () => expect(() => parseLabels('records: 3', 'a', 'a.txt')).toThrow('no list'))
  it('are refused where they give one value for what a record has many of', () => {
    expect(() => parseLabels('dates: { inspection: { start: 2021-02-16 } }', 'a', 'a.txt')).toThrow('"dates.inspection" expected of a is no list')
    expect(() => parseLabels('records: [{ actions: null }]', 'a', 'a.txt')).toThrow('"actions" expected of a is no list')
  })
})

describe('reporters', () => {
  const scores = score(label({ dates: { document: '2020-02-29' } }), [record()])
  const written = Object.fromEntries(reporters.map(({ id, write }) => [id, write(scores, () => '28 February 2020 in its line')]))

  it('show people the line from which a value was read', () => expect(written.pretty).toContain('page 1: 28 February 2020 in its line  [letter-date]'))
  it('give programs the same', () => expect(JSON.parse(written.json ?? '')).toMatchObject({ exact: 0, documents: [{ name: 'a', differences: [{ pointer: '/dates/document' }] }] }))
  it('give CI systems a failed test case', () => expect(written.junit).toContain('failures="1"'))
  it('annotate the document', () => expect(written.github).toBe('::error file=letters/a.txt,title=a dates.document::/dates/document: expected 2020-02-29, read 2020-02-28\n'))
})

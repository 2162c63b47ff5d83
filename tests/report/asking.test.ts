import { describe, expect, it } from 'vitest'
import { recordSet } from '../../src/analysis/record-set.ts'
import type { DocketRecord } from '../../src/record/schema.ts'
import { type AskedDocument, askedDocuments } from '../../src/report/asking/facets.ts'
import { authoritiesActivity, inspectorsActivity, standingsByArea, standingsByRegion, standingsByYear, typesByYear } from '../../src/report/asking/numbers.ts'
import { answer, facetCounts } from '../../src/report/asking/question.ts'
import { everything, within } from '../../src/report/asking/scope.ts'
import { pageDataOf } from '../../src/report/data/index.ts'
import { graded, inventedRecord } from '../support/invented-record.ts'
import { archive } from './records.ts'

const askedOf = (records: readonly DocketRecord[]): AskedDocument[] => askedDocuments(pageDataOf(recordSet(records), [], 'A title', () => undefined).documents)
const files = (asked: readonly AskedDocument[]): string[] => asked.map(({ document }) => document.file).sort()
const asked = askedOf(archive)

/** An inspection from when areas alone are graded, a second report of one that counts already, and a document of a type of one's own. */
const odd: readonly DocketRecord[] = [
  inventedRecord({
    id: 'leeds/2026', authority: 'Leeds', source: { file: 'leeds-2026.pdf', sha256: '7'.repeat(64) }, dates: { document: '2026-06-01' },
    judgements: [graded('leadership', 'good'), graded('care-leavers', 'good'), graded('care-leavers', 'inadequate')],
  }),
  inventedRecord({
    id: 'wakefield/again', source: { file: 'again.html', sha256: '8'.repeat(64), reader: 'html' },
    dates: { document: '2022-01-11', inspection: [{ start: '2021-11-08', end: '2021-11-19' }] },
  }),
  inventedRecord({
    id: 'wrexham/x', documentType: 'x-valley-letter', framework: 'x-review', authority: 'Wrexham', source: { file: 'wrexham.pdf', sha256: '9'.repeat(64) },
    judgements: [{ area: 'x-safe', label: 'Safe', grade: 'x-good', gradePrinted: 'Good', when: 'current' }],
  }),
]
const withOdd = askedOf([...archive, ...odd])

describe('the numbers of pictures', () => {
  it('count types and headline grades by year', () => {
    expect(typesByYear(asked)).toContainEqual({ type: 'sif-inspection-report', year: '2015', count: 1 })
    expect(typesByYear(asked)).toContainEqual({ type: 'unknown', year: '-', count: 1 })
    expect(standingsByYear(asked, 'headline')).toEqual(expect.arrayContaining([{ bar: '2018', standing: 'inadequate', count: 1 }, { bar: '2021', standing: 'good', count: 1 }]))
  })

  it('count areas, and regions by the last inspection of each authority', () => {
    expect(standingsByArea(asked).find(({ bar }) => bar === 'overall-effectiveness')).toMatchObject({ graded: 3, counts: expect.arrayContaining([{ bar: 'overall-effectiveness', standing: 'good', count: 2 }]) })
    expect(standingsByRegion(asked, 'headline')).toEqual([{ bar: 'Yorkshire and the Humber', standing: 'good', count: 2 }])
  })

  it('count who led and joined, and what authorities had', () => {
    expect(inspectorsActivity(asked)).toEqual([{ name: 'Una Peverell', first: 1, second: 0 }])
    expect(authoritiesActivity(asked)).toEqual([{ name: 'wakefield', first: 2, second: 1 }, { name: 'leeds', first: 1, second: 0 }])
  })

  it('see by area what has no headline grade', () => {
    expect(standingsByYear(withOdd, 'headline')).toContainEqual({ bar: '2026', standing: 'areas-alone', count: 1 })
    expect(standingsByYear(withOdd, 'leadership')).toContainEqual({ bar: '2026', standing: 'good', count: 1 })
    expect(standingsByYear(withOdd, 'leadership')).toContainEqual({ bar: '2015', standing: 'not-graded', count: 1 })
    expect(standingsByYear(withOdd, 'care-leavers')).toContainEqual({ bar: '2026', standing: 'contradicted', count: 1 })
    expect(standingsByRegion(withOdd, 'leadership')).toEqual([
      { bar: 'Yorkshire and the Humber', standing: 'good', count: 1 }, { bar: 'Yorkshire and the Humber', standing: 'outstanding', count: 1 },
    ])
  })
})

describe('a question', () => {
  it('takes any value of a facet, and of all facets', () => {
    expect(files(answer(asked, { facets: { year: ['2015', '2018'] } }))).toEqual(['leeds.pdf', 'wakefield-2018.pdf'])
    expect(files(answer(asked, { facets: { year: ['2015', '2018'], authority: ['leeds'] } }))).toEqual(['leeds.pdf'])
    expect(files(answer(asked, { facets: { authority: [] } }))).toHaveLength(5)
  })

  it('asks for what has no value', () => expect(files(answer(asked, { facets: { authority: ['-'] } }))).toEqual(['strange.pdf']))

  it('tells an authority of that name from no authority', () => {
    const called = inventedRecord({ id: 'none/1', authority: 'None', source: { file: 'called.pdf', sha256: 'a'.repeat(64) } })
    expect(files(answer(askedOf([...archive, called]), { facets: { authority: ['none'] } }))).toEqual(['called.pdf'])
  })

  it('knows the year of a document from that of its inspection', () => {
    expect(files(answer(asked, { facets: { year: ['2022'] } }))).toEqual(['wakefield-2022.pdf'])
    expect(files(answer(asked, { facets: { inspected: ['2021'] } }))).toEqual(['wakefield-2022.pdf'])
  })

  it('tells another report from the inspection that it is of', () => {
    expect(files(answer(withOdd, { facets: { counts: ['again'] } }))).toEqual(['again.html'])
    expect(files(answer(withOdd, { facets: { grade: ['headline:good'] } }))).toEqual(['leeds.pdf', 'wakefield-2022.pdf'])
  })

  it('takes the last graded inspection of what is left, and then its grade', () => {
    expect(files(answer(asked, { facets: {}, last: 'childrens-services' }))).toEqual(['leeds.pdf', 'wakefield-2022.pdf'])
    expect(files(answer(asked, { facets: { inspected: ['2018'] }, last: 'childrens-services' }))).toEqual(['wakefield-2018.pdf'])
    expect(files(answer(asked, { facets: { grade: ['headline:inadequate'] }, last: 'childrens-services' }))).toEqual([])
  })

  it('takes no review of the safeguarding board for a graded inspection, nor for one of areas alone', () => {
    const board = inventedRecord({
      id: 'leeds/board', authority: 'Leeds', source: { file: 'board.pdf', sha256: 'a'.repeat(64) }, dates: { document: '2021-03-04' }, judgements: [graded('lscb', 'good')],
    })
    const all = askedOf([...archive, board])
    expect(files(answer(all, { facets: { authority: ['leeds'] }, last: 'childrens-services' }))).toEqual(['leeds.pdf'])
    expect(files(answer(all, { facets: { grade: ['headline:areas-alone'] } }))).toEqual([])
  })

  it('counts what each value of a facet would leave, whatever of it is chosen', () => {
    const counts = facetCounts(asked, { facets: { authority: ['leeds'], year: ['2015'] } }, 'authority')
    expect(counts).toEqual([['leeds', 1]])
    expect(facetCounts(asked, { facets: { authority: ['leeds'] } }, 'authority')).toEqual([['wakefield', 3], ['-', 1], ['leeds', 1]])
  })

  it('takes types, frameworks and grades of one’s own by their ids, and counts their grades nowhere', () => {
    const [own] = answer(withOdd, { facets: { type: ['x-valley-letter'], framework: ['x-review'] } })
    expect(own?.values).toMatchObject({ counts: ['unknown'], grade: ['-'], year: ['-'] })
  })
})

describe('a scope', () => {
  it('narrows documents by their own year and inspections by theirs', () => {
    expect(files(within({ ...everything, from: '2022' }, 'year', asked))).toEqual(['wakefield-2022.pdf'])
    expect(files(within({ ...everything, from: '2022' }, 'inspected', asked))).toEqual([])
    expect(files(within({ ...everything, framework: 'sif', to: '2015' }, 'year', asked))).toEqual(['leeds.pdf'])
  })

  it('that ends before it begins holds nothing', () => expect(within({ ...everything, from: '2020', to: '2018' }, 'year', asked)).toEqual([]))

  it('that is open holds everything, what has no date too', () => expect(within(everything, 'year', asked)).toHaveLength(5))
})

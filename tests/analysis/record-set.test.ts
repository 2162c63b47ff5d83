import { describe, expect, it } from 'vitest'
import { gradesOf } from '../../src/analysis/inspections/inspections.ts'
import { recordSet } from '../../src/analysis/record-set.ts'
import { graded, inventedRecord } from '../support/invented-record.ts'

const hash = (letter: string): string => letter.repeat(64)
const pdf = inventedRecord({ source: { file: 'a.pdf', sha256: hash('b') } })
const page = inventedRecord({ source: { file: 'a.html', sha256: hash('c') } })
const copy = inventedRecord({ source: { file: 'copy/a.pdf', sha256: hash('b') } })
const other = inventedRecord({ id: 'leeds/focused-visit-letter/2020-01-02', documentType: 'focused-visit-letter', authority: 'Leeds' })

describe('keys of records', () => {
  it('are the ids where ids differ', () => {
    expect(recordSet([pdf, other]).records.map(({ key }) => key)).toEqual([other.id, pdf.id])
  })

  it('tell records of one id apart by what their files hold, and copies by their names', () => {
    const keys = (records: Parameters<typeof recordSet>[0]): unknown => recordSet(records).records.map(({ key, record }) => [key, record.source.file])
    expect(keys([pdf, page, copy])).toEqual([
      [`${pdf.id}~bbbbbbbb`, 'a.pdf'], [`${pdf.id}~bbbbbbbb.2`, 'copy/a.pdf'], [`${pdf.id}~cccccccc`, 'a.html'],
    ])
    expect(keys([copy, page, pdf])).toEqual(keys([pdf, page, copy]))
  })
})

describe('inspections', () => {
  const days = { dates: { inspection: [{ start: '2022-01-24', end: '2022-01-28' }] } }

  it('are one where authority, type and first day are, told by the report with most grades', () => {
    const bare = inventedRecord({ ...days, id: 'wakefield/ilacs-inspection-report/2022-01-24' })
    const full = inventedRecord({ ...days, dates: { ...days.dates, document: '2022-03-11' }, judgements: [graded('leadership', 'good')] })
    const { inspections } = recordSet([bare, full])
    expect(inspections).toHaveLength(1)
    expect(inspections[0]).toMatchObject({ key: full.id, kind: 'inspection', keys: [bare.id, full.id] })
  })

  it('stay apart where nothing says that they are one', () => {
    const nobody = (file: string): ReturnType<typeof inventedRecord> => inventedRecord({ id: `unknown/${file}`, authority: null, source: { file } })
    expect(recordSet([nobody('a'), nobody('b')]).inspections).toHaveLength(2)
  })

  it('are not made of council papers or the press', () => {
    expect(recordSet([inventedRecord({ documentType: 'cabinet-report' }), inventedRecord({ documentType: 'news-article', id: 'x' })]).inspections).toEqual([])
  })

  it('tell visits from inspections', () => {
    expect(recordSet([other]).inspections[0]?.kind).toBe('visit')
  })
})

describe('grades of an area', () => {
  it('are those of this inspection, each once', () => {
    const record = inventedRecord({ judgements: [graded('leadership', 'good'), graded('leadership', 'good'), graded('leadership', 'inadequate', 'previous'), graded('adoption', 'outstanding')] })
    expect(gradesOf(record, 'leadership')).toEqual(['good'])
    expect(gradesOf(record, 'lscb')).toEqual([])
  })
})

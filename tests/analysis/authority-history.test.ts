import { describe, expect, it } from 'vitest'
import { authorityHistories, latestGrade, trendOf } from '../../src/analysis/inspections/authority-history.ts'
import { recordSet } from '../../src/analysis/record-set.ts'
import type { DocketRecord, Judgement } from '../../src/record/schema.ts'
import { graded, inventedRecord } from '../support/invented-record.ts'

const inspected = (year: number, ...judgements: Judgement[]): DocketRecord =>
  inventedRecord({ id: `wakefield/ilacs-inspection-report/${year}`, dates: { inspection: [{ start: `${year}-03-07`, end: `${year}-03-11` }] }, judgements })
const overall = (grade: Judgement['grade'], when?: Judgement['when']): Judgement => graded('overall-effectiveness', grade, when)

function historyOf(...records: DocketRecord[]): ReturnType<typeof authorityHistories>[number] {
  return authorityHistories(recordSet(records).inspections)[0] as ReturnType<typeof authorityHistories>[number]
}

describe('the history of an authority', () => {
  it('runs from its first to its last inspection', () => {
    const history = historyOf(inspected(2022, overall('good')), inspected(2018, overall('inadequate')))
    expect(history.inspections.map(({ record }) => record.dates.inspection[0]?.start)).toEqual(['2018-03-07', '2022-03-07'])
    expect(history).toMatchObject({ headline: 'good', headlineBefore: 'inadequate' })
    expect(latestGrade(history, 'overall-effectiveness')).toBe('good')
    expect(latestGrade(history, 'leadership')).toBeNull()
  })

  it('takes a grade that the report recalls where the inspection before is not among the records', () => {
    expect(historyOf(inspected(2022, overall('good'), overall('outstanding', 'previous')))).toMatchObject({ headline: 'good', headlineBefore: 'outstanding' })
  })

  it('keeps special educational needs and schools apart', () => {
    const other = (documentType: DocketRecord['documentType'], judgement: Judgement): DocketRecord => ({ ...inspected(2024, judgement), id: documentType, documentType })
    const history = historyOf(inspected(2022, overall('good')), other('area-send-report', graded('send-arrangements', 'systemic-failings')), other('school-inspection-report', overall('inadequate')))
    expect(history).toMatchObject({ headline: 'good', headlineBefore: null })
    expect(latestGrade(history, 'send-arrangements')).toBe('systemic-failings')
  })

  it('says nothing of the headline where the last inspection has none', () => {
    expect(historyOf(inspected(2022, overall('good')), inspected(2026, graded('leadership', 'good')))).toMatchObject({ headline: null, headlineBefore: 'good' })
  })
})

describe('a trend', () => {
  it.each([
    ['good', 'inadequate', 'better'],
    ['inadequate', 'good', 'worse'],
    ['requires-improvement', 'adequate', 'same'],
    ['good', null, null],
    ['good', 'not-judged', null],
  ] as const)('of %s after %s is %s', (headline, headlineBefore, trend) => expect(trendOf({ headline, headlineBefore })).toBe(trend))
})

import { describe, expect, it } from 'vitest'
import type { AreaChange } from '../../src/analysis/inspections/areas-alone.ts'
import { authorityHistories, latestGrade, trendOf } from '../../src/analysis/inspections/authority-history.ts'
import { recordSet } from '../../src/analysis/record-set.ts'
import type { DocketRecord, Judgement } from '../../src/record/schema.ts'
import type { Grade } from '../../src/vocabulary/grades.ts'
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

  it('has its areas for a headline where the last inspection grades these alone, beside those of the inspection before', () => {
    const history = historyOf(
      inspected(2022, overall('good'), graded('leadership', 'good'), graded('care-and-care-leavers', 'good')),
      inspected(2026, graded('care-leavers', 'inadequate'), graded('leadership', 'outstanding')),
    )
    expect(history).toMatchObject({ headline: null, headlineBefore: 'good', withoutHeadline: 'areas-alone' })
    expect(history.areas).toEqual([
      { area: 'leadership', grade: 'outstanding', before: 'good' }, { area: 'care-leavers', grade: 'inadequate', before: null },
    ])
    expect(trendOf(history)).toBe('better')
  })

  it('takes the grade of an area that the report recalls where no inspection before is known', () => {
    const [area] = historyOf(inspected(2026, graded('leadership', 'good'), graded('leadership', 'inadequate', 'previous'))).areas
    expect(area).toEqual({ area: 'leadership', grade: 'good', before: 'inadequate' })
  })

  it('has no areas beside a headline, and no review of the safeguarding board for an inspection', () => {
    expect(historyOf(inspected(2022, overall('good'), graded('leadership', 'good')), inspected(2023, graded('lscb', 'inadequate'))))
      .toMatchObject({ headline: 'good', withoutHeadline: null, areas: [] })
  })

  it('says why there is no headline where two grades contradict each other, for which no areas stand', () => {
    expect(historyOf(inspected(2022, overall('good'), overall('inadequate'), graded('leadership', 'good'))))
      .toMatchObject({ headline: null, withoutHeadline: 'contradicted', areas: [] })
  })
})

describe('a trend', () => {
  it.each([
    ['good', 'inadequate', 'better'],
    ['inadequate', 'good', 'worse'],
    ['requires-improvement', 'adequate', 'same'],
    ['good', null, null],
    ['good', 'not-judged', null],
  ] as const)('of %s after %s is %s', (headline, headlineBefore, trend) => expect(trendOf({ headline, headlineBefore, areas: [] })).toBe(trend))

  const area = (grade: Grade, before: Grade | null): AreaChange => ({ area: 'leadership', grade, before })
  it.each([
    ['better', [area('good', 'inadequate'), area('good', 'good'), area('good', null)]],
    ['worse', [area('inadequate', 'good'), area('good', 'good')]],
    ['mixed', [area('inadequate', 'good'), area('good', 'inadequate')]],
    ['same', [area('good', 'good'), area('good', null)]],
    [null, [area('good', null)]],
  ] as const)('of areas is %s', (trend, areas) => expect(trendOf({ headline: null, headlineBefore: 'outstanding', areas })).toBe(trend))
})

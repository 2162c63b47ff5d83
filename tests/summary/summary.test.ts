import { describe, expect, it } from 'vitest'
import { recordSet } from '../../src/analysis/record-set.ts'
import { summaryOf } from '../../src/summary/summary.ts'
import { action, graded, inventedRecord } from '../support/invented-record.ts'

const report = inventedRecord({
  dates: { document: '2022-03-11', inspection: [{ start: '2022-01-24', end: '2022-01-28' }] },
  judgements: [graded('help-and-protection', 'good'), graded('overall-effectiveness', 'outstanding')], actions: [action('Improve.'), action('Now.', 'priority-action'), action('Also.')],
})
const letter = inventedRecord({ id: 'leeds', documentType: 'focused-visit-letter', authority: 'Leeds', dates: { document: '2019-01-02' } })
const paper = inventedRecord({ id: 'paper', documentType: 'cabinet-report', authority: null })

describe('a summary', () => {
  const summary = summaryOf(recordSet([paper, letter, report]))

  it('counts', () => {
    expect(summary).toMatchObject({ documents: 3, inspections: 1, visits: 1, authorities: 2, firstYear: 2019, lastYear: 2022 })
    expect(summary.types).toEqual([['cabinet-report', 1], ['focused-visit-letter', 1], ['ilacs-inspection-report', 1]])
    expect(summary.actions).toEqual([['area-for-improvement', 2], ['priority-action', 1]])
  })

  it('has a line for each authority that was graded, and a column for each area, the whole first', () => {
    expect(summary.matrix).toEqual({
      areas: ['overall-effectiveness', 'help-and-protection'],
      rows: [{ authority: 'Wakefield', date: '2022-01-24', documentType: 'ilacs-inspection-report', grades: ['outstanding', 'good'], trend: null, headlineBefore: null, withoutHeadline: null, areas: [] }],
    })
  })

  it('stands without any record', () => {
    expect(summaryOf(recordSet([]))).toMatchObject({ documents: 0, firstYear: null, matrix: { areas: [], rows: [] }, attention: [] })
  })
})

import { describe, expect, it } from 'vitest'
import { gradeKept } from '../../../src/extractors/school/grade-kept.ts'
import { schoolGradeLines, schoolGrades } from '../../../src/extractors/school/school-grades.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'
import { read } from '../../support/laid.ts'

const grades = (lines: string): string[] => read(schoolGrades, lines).body.map(({ area, label, grade, when }) => [area, label, grade, when].join(' / '))

describe('the grades of a school', () => {
  it('are read once, the previous one apart', () => {
    expect(grades(`| Inspection dates | 9–10 November 2016 |
| Overall effectiveness | Inadequate |
| Effectiveness of leadership and management | Inadequate |
| Outcomes for pupils | Requires improvement |
| Overall effectiveness at previous inspection | Good |
| Outcomes for pupils | Requires improvement |`)).toEqual([
      'overall-effectiveness / Overall effectiveness / inadequate / current', 'leadership / Effectiveness of leadership and management / inadequate / current',
      'other / Outcomes for pupils / requires-improvement / current', 'overall-effectiveness / Overall effectiveness at previous inspection / good / previous',
    ])
  })

  it('have two rows for overall effectiveness and a figure behind in reports to 2015', () => {
    expect(grades(`| Overall effectiveness | Previous inspection: | Satisfactory | 3 |
| This inspection: | Good | 2 |
| Achievement of pupils | Good | 2 |
| Leadership and management | Outstanding | 1 |`)).toEqual([
      'overall-effectiveness / Overall effectiveness / adequate / previous', 'overall-effectiveness / Overall effectiveness / good / current',
      'other / Achievement of pupils / good / current', 'leadership / Leadership and management / outstanding / current',
    ])
  })
})

const kept = (label: string, grade: string) => [{ area: 'overall-effectiveness', label, grade, gradePrinted: grade, when: 'current' }]

describeExtractor('gradeKept', gradeKept, {
  reads: {
    '«This school» continues to be «good».': kept('This school', 'good'),
    'Marsh Primary School continues to be an outstanding school.': kept('Marsh Primary School', 'outstanding'),
    "There has been no change to «this school's overall judgement» of good as a result of this inspection.": kept("this school's overall judgement", 'good'),
  },
  ignores: ['Pupils are good at reading.', 'The school was judged to be good in 2013.'],
})

describeExtractor('schoolGradeLines', schoolGradeLines, {
  reads: {
    'Overall effectiveness\nPrevious inspection: Good 2\nQuality of teaching Requires improvement 3': [
      { area: 'overall-effectiveness', label: 'Overall effectiveness', grade: 'good', gradePrinted: 'Good', when: 'previous' },
      { area: 'other', label: 'Quality of teaching', grade: 'requires-improvement', gradePrinted: 'Requires improvement', when: 'current' },
    ],
  },
  ignores: ['Teaching is good.', 'Previous inspection: Good 2'],
})

import { describe, expect, test } from 'vitest'
import { headlineGrade, withoutHeadline } from '../../src/analysis/inspections/headline-grade.ts'
import type { Judgement } from '../../src/record/schema.ts'

function judgement(area: Judgement['area'], grade: Judgement['grade'], when: Judgement['when'] = 'current'): Judgement {
  return { area, grade, when, label: area, gradePrinted: grade }
}

describe('a record’s headline grade, or why it has none', () => {
  test.each([
    ['an overall grade', [judgement('overall-effectiveness', 'good'), judgement('leadership', 'inadequate')], 'good', undefined],
    ['its areas alone', [judgement('leadership', 'good'), judgement('children-in-care', 'good')], null, 'areas-alone'],
    ['two overall grades', [judgement('overall-effectiveness', 'good'), judgement('overall-effectiveness', 'inadequate')], null, 'contradicted'],
    ['a grade of the safeguarding board alone', [judgement('lscb', 'good')], null, 'no-grade'],
    ['earlier grades alone', [judgement('overall-effectiveness', 'good', 'previous')], null, 'no-grade'],
    ['grades that a project declares', [judgement('overall-effectiveness', 'x-fine')], null, 'no-grade'],
  ])('%s', (_, judgements, grade, why) => expect([headlineGrade({ judgements }), withoutHeadline({ judgements })]).toEqual([grade, why]))
})

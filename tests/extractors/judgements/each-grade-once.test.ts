import { describe, expect, it } from 'vitest'
import { recalledGrades } from '../../../src/extractors/earlier/recalled-grades.ts'
import { eachGradeOnce } from '../../../src/extractors/judgements/one-an-area.ts'
import { all } from '../../../src/rules/extractor.ts'
import { everywhere } from '../../../src/rules/part.ts'
import { readRule } from '../../support/laid.ts'

describe('each earlier grade once', () => {
  it('keeps two grades of one area, not one grade twice', () => {
    const rule = eachGradeOnce(all(everywhere, recalledGrades), all(everywhere, recalledGrades))
    const { body } = readRule(rule, '- The previous inspection of adoption services was in May 2011. They were judged to be good.\n- The last inspection of adoption services was in May 2009. They were judged to be adequate.')
    expect(body.map(({ grade }) => grade)).toEqual(['good', 'adequate'])
  })
})

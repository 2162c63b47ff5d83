import { describe, expect, it } from 'vitest'
import { type AreaTable, sifAreas } from '../../../src/extractors/judgements/area.ts'
import { gradeTable } from '../../../src/extractors/judgements/grade-table.ts'
import { gradedSentences } from '../../../src/extractors/judgements/graded-sentence.ts'
import { oneAnArea } from '../../../src/extractors/judgements/one-an-area.ts'
import { all } from '../../../src/rules/extractor.ts'
import { everywhere } from '../../../src/rules/part.ts'
import { readRule } from '../../support/laid.ts'

const headings: AreaTable = [[/\bboard\b/i, 'lscb'], [/adoption/i, 'adoption']]
const rule = oneAnArea(all(everywhere, gradeTable(sifAreas)), all(everywhere, gradedSentences(headings)))

describe('one judgement an area', () => {
  it('adds what only the headings say, and each area once', () => {
    const { body, warnings } = readRule(rule, '| 2.1 Adoption performance | Good |\n# The graded judgement for adoption performance is good\n# The board is inadequate')
    expect(body.map(({ area, grade }) => `${area}: ${grade}`)).toEqual(['adoption: good', 'lscb: inadequate'])
    expect(warnings).toEqual([])
  })

  it('keeps lines of the same name of one table', () => {
    const anyLine = all(everywhere, gradeTable([[/./, 'slac-other']]))
    const { body, warnings } = readRule(oneAnArea(anyLine, anyLine), '| Value for money | Good |\n| Value for money | Adequate |')
    expect(body.map(({ grade }) => grade)).toEqual(['good', 'adequate'])
    expect(warnings).toEqual([])
  })

  it('trusts the table and warns of a heading that differs', () => {
    const { body, warnings } = readRule(rule, '# The graded judgement for adoption performance is inadequate\n| 2.1 Adoption performance | Good |')
    expect(body.map(({ area, grade }) => `${area}: ${grade}`)).toEqual(['adoption: good'])
    expect(warnings).toMatchObject([{ code: 'grade-conflict', start: 49 }])
  })
})

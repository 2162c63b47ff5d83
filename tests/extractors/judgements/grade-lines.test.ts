import { describe, expect, it } from 'vitest'
import { gradeLines } from '../../../src/extractors/judgements/grade-lines.ts'
import { read } from '../../support/laid.ts'

const lines = gradeLines([[/^adoption performance$/i, 'adoption'], [/^leadership, management and governance$/i, 'leadership']])
const grades = (text: string) => read(lines, text).body.map(({ area, label, grade }) => `${area}: ${grade} (${label})`)

describe('a table of grades without cells', () => {
  it.each([
    ['2.1 Adoption performance Good', 'adoption: good (Adoption performance)'],
    ['3. Leadership, management and governance Requires improvement', 'leadership: requires-improvement (Leadership, management and governance)'],
    ['Adoption performance: Outstanding', 'adoption: outstanding (Adoption performance)'],
    ['2.1 Adoption performance\nRequires\nImprovement', 'adoption: requires-improvement (Adoption performance)'],
    ['Adoption performance\nNot judged', 'adoption: not-judged (Adoption performance)'],
  ])('reads "%s"', (text, grade) => {
    expect(grades(text)).toEqual([grade])
  })

  it.each(['Adoption performance is good', 'Good', 'Adoption performance\nIt is good.', 'Fostering Good'])('ignores "%s"', (text) => {
    expect(grades(text)).toEqual([])
  })
})

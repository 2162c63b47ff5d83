import { describe, expect, it } from 'vitest'
import { matrixLines } from '../../src/cli/commands/summary/matrix-lines.ts'
import { plainPaint } from '../../src/cli/terminal/paint.ts'
import type { AuthorityGrades, Summary } from '../../src/summary/summary.ts'

const row: Omit<AuthorityGrades, 'authority' | 'grades'> = { date: '2024-03-11', documentType: null, trend: null, headlineBefore: null, withoutHeadline: null, areas: [] }
const matrix: Summary['matrix'] = {
  areas: ['overall-effectiveness', 'send-arrangements'],
  rows: [{ ...row, authority: 'Wakefield', grades: ['good', null] }, { ...row, authority: 'Rutland', grades: [null, 'inconsistent'] }],
}

describe('the matrix of grades', () => {
  it('has a row for every authority where all areas fit', () => {
    const lines = matrixLines(matrix, 100, plainPaint).join('\n')
    expect(lines).toMatch(/^Wakefield .* G/m)
    expect(lines).toMatch(/^Rutland .* IC$/m)
    expect(lines).not.toContain('not fit')
  })

  it('says who has areas alone, and which grades got better in part', () => {
    const alone = { ...row, authority: 'Leeds', grades: [null, null, 'good'], trend: 'mixed', withoutHeadline: 'areas-alone' } as const
    const lines = matrixLines({ areas: [...matrix.areas, 'leadership'], rows: [...matrix.rows, alone] }, 100, plainPaint).join('\n')
    expect(lines).toMatch(/^Leeds .* ± {2}areas .* G$/m)
    expect(lines).toContain('± partly both')
    expect(lines).toContain('1 authority without an overall grade: the last inspection graded its areas alone; the trend')
    const recent = matrixLines({ ...matrix, rows: [{ ...alone, date: '2026-04-13' }] }, 100, plainPaint).join('\n')
    expect(recent).toContain('the last inspection graded its areas alone, as all do from April 2026; the trend')
  })

  it('leaves out an authority without a grade in the areas that fit, and says so', () => {
    const lines = matrixLines(matrix, 52, plainPaint).join('\n')
    expect(lines).toMatch(/^Wakefield .* G$/m)
    expect(lines).not.toContain('Rutland')
    expect(lines).not.toContain('inconsistent')
    expect(lines).toContain('1 more area does not fit, nor does 1 authority last graded in these alone; --json has all.')
  })
})

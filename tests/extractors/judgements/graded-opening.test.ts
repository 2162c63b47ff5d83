import { describe, expect, it } from 'vitest'
import { gradedOpenings } from '../../../src/extractors/judgements/graded-opening.ts'
import { read } from '../../support/laid.ts'

const opening = gradedOpenings([[/\bboard\b|\bLSCB\b/i, 'lscb'], [/^this local authority/i, 'overall-effectiveness']])
const grades = (lines: string) => read(opening, lines).body.map(({ area, grade }) => `${area}: ${grade}`)

describe('the grade in a summary’s first words', () => {
  it.each([
    ['This local authority requires improvement and is not yet good because', 'overall-effectiveness: requires-improvement'],
    ['The Elmshire Safeguarding Children Board (ESCB) is outstanding. It hears from children.', 'lscb: outstanding'],
    ['12. The LSCB is inadequate because it does not meet its duties.', 'lscb: inadequate'],
  ])('reads "%s"', (lines, grade) => {
    expect(grades(lines)).toEqual([grade])
  })

  it.each(['The board is good at listening.', 'An LSCB requires improvement. It may do so.', 'Partners know the board.\nThe board is good.'])('ignores "%s"', (lines) => {
    expect(grades(lines)).toEqual([])
  })
})

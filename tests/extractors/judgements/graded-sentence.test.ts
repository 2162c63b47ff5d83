import { describe, expect, it } from 'vitest'
import type { AreaTable } from '../../../src/extractors/judgements/area.ts'
import { gradedSentences } from '../../../src/extractors/judgements/graded-sentence.ts'
import { read } from '../../support/laid.ts'

const areas: AreaTable = [[/^children's services|^the overall judgement/i, 'overall-effectiveness'], [/\bboard\b|\bLSCB\b/i, 'lscb'], [/adoption/i, 'adoption']]

function grades(lines: string): string[] {
  return read(gradedSentences(areas), lines).body.map(({ area, label, grade }) => `${area}: ${grade} (${label})`)
}

describe('a block that says one grade', () => {
  it.each([
    ['# Children’s services in Elmshire require improvement to be good', 'overall-effectiveness: requires-improvement (Children’s services in Elmshire)'],
    ['# The overall judgement is inadequate.', 'overall-effectiveness: inadequate (The overall judgement)'],
    ['The overall judgement is that children’s services in Elmshire are good', 'overall-effectiveness: good (The overall judgement)'],
    ['# The effectiveness of the Local Safeguarding Children Board (LSCB) requires improvement.', 'lscb: requires-improvement (The effectiveness of the Local Safeguarding Children Board (LSCB))'],
    ['# The graded judgment for adoption performance is that it is good', 'adoption: good (The graded judgment for adoption performance)'],
    ['# Children’s services in Elmshire require improvement to be good.3', 'overall-effectiveness: requires-improvement (Children’s services in Elmshire)'],
    ['# Children’s services in Elmshire are good:', 'overall-effectiveness: good (Children’s services in Elmshire)'],
    ['The overall judgement is that children’s services are inadequate.²', 'overall-effectiveness: inadequate (The overall judgement)'],
    ['The LSCB is inadequate because:', 'lscb: inadequate (The LSCB)'],
    ['# The LSCB is: outstanding', 'lscb: outstanding (The LSCB)'],
    ['# Children’s services in Elmshire\n# are outstanding', 'overall-effectiveness: outstanding (Children’s services in Elmshire)'],
  ])('reads "%s"', (lines, grade) => {
    expect(grades(lines)).toEqual([grade])
  })

  it.each([
    'An LSCB requires improvement if it does not yet show the characteristics of good.',
    'The board is good at listening to children.',
    'The local authority is good',
    'The LSCB is good because it listens.',
    'Children’s services in Elmshire are good, and adoption is outstanding',
    '| The board | Good |',
    'The board’s challenge to its partners. It is good.',
  ])('ignores "%s"', (line) => {
    expect(grades(line)).toEqual([])
  })
})

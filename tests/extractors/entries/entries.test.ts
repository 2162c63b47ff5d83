import { describe, expect, it } from 'vitest'
import { entries } from '../../../src/extractors/entries/entries.ts'
import type { RawBlock } from '../../../src/text/build-doc.ts'
import { viewOf } from '../../support/doc.ts'

const read = (...blocks: (string | Partial<RawBlock>)[]): string[][] =>
  entries(viewOf(...blocks).blocks()).map(({ number, text, items }) => [number?.value ?? '', text.value, ...items.map((item) => item.value)])

describe('entries', () => {
  it('are the letters below a sentence that only introduces them', () => {
    expect(read('2.1 The Executive is asked to:', '(a) note the letter;', '(b) approve the plan.')).toEqual([['(a)', 'note the letter;'], ['(b)', 'approve the plan.']])
  })

  it('are the points within a sentence', () => {
    expect(read('Members are requested to (i) note the letter, (ii) approve the plan and (iii) thank staff.')).toEqual([
      ['i', 'note the letter,'], ['ii', 'approve the plan'], ['iii', 'thank staff.'],
    ])
  })

  it('have the points below them as items', () => {
    expect(read('1. Improve plans, so that they:', '• name fathers, and', '• are short.', '2. Improve audits.')).toEqual([
      ['1.', 'Improve plans, so that they:', 'name fathers, and', 'are short.'], ['2.', 'Improve audits.'],
    ])
  })

  it('end where a numbered paragraph or the next section begins', () => {
    expect(read('1. Note the report.', { kind: 'item', marker: '1.1', text: 'Officers briefed members.', level: 1 })).toEqual([['1.', 'Note the report.']])
    expect(read('• Note the report.', '# Background', '• Nothing.')).toEqual([['', 'Note the report.']])
    expect(read('1. That the report be noted.', 'REASON FOR RECOMMENDATIONS:', 'The law asks for it.')).toEqual([['1.', 'That the report be noted.']])
  })

  it('go on in a line that ends their sentence', () => {
    expect(read('(a) delegated to the Director of Children and Families, in consultation with the Cabinet', 'Member, the power to amend the plan;', '(b) noted the report.')).toHaveLength(2)
  })

  it('are paragraphs that are alike, where the marks were lost', () => {
    expect(read('Ofsted found these areas for improvement:', 'The quality of plans.', 'The timeliness of visits.', 'Officers agree with inspectors on both and have begun.')).toEqual([['', 'The quality of plans.'], ['', 'The timeliness of visits.']])
  })

  it('take the capital letters that readers take for initials as marks', () => {
    expect(read('A. Members to note the report.', 'B. Members to comment on it.')).toEqual([['A.', 'Members to note the report.'], ['B.', 'Members to comment on it.']])
  })

  it('take their time-scale from the line above them', () => {
    const [first, second] = entries(viewOf('Immediately:', '• review cases', 'Within three months:', '• review plans.').blocks())
    expect([first?.timescale?.value, second?.timescale?.value]).toEqual(['Immediately', 'Within three months'])
  })
})

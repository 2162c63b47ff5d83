import { describe, expect, it } from 'vitest'
import { actions } from '../../../src/extractors/actions/actions.ts'
import { askedPlan } from '../../../src/extractors/actions/asked-papers.ts'
import { noneStated } from '../../../src/extractors/actions/none-stated.ts'
import { settle } from '../../../src/record/settle.ts'
import type { Action } from '../../../src/record/schema.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'
import { partOf } from '../../support/doc.ts'

const read = (...blocks: string[]): Action[] => {
  const part = partOf(blocks)
  return settle<Action[]>(actions({ kind: 'recommendation' })(part.view, part) ?? []).body
}
const texts = (...blocks: string[]): string[] => read(...blocks).map(({ text }) => text)

describe('actions', () => {
  it('are the top-level entries, bullets below them their items', () => {
    const [first, second] = read('• Improve plans:', '  • for babies, and', '  • for care leavers.', '• Improve audits.')
    expect(first).toMatchObject({ text: 'Improve plans:', items: ['for babies', 'for care leavers.'] })
    expect(second).toMatchObject({ text: 'Improve audits.', items: [] })
  })

  it('are numbered topics with flush bullets below them', () => {
    expect(read('1. Plans', '• Write them.', '2. Audits', '• Do them.').map(({ number, items }) => [number, items])).toEqual([['1', ['Write them.']], ['2', ['Do them.']]])
  })

  it('take the time-scale from the heading above them', () => {
    expect(read('# Immediately:', 'Review attendance.', '# Within three months', '• Improve plans; and').map(({ text, timescale }) => [text, timescale])).toEqual([
      ['Review attendance.', 'Immediately'], ['Improve plans', 'Within three months'],
    ])
  })

  it('may begin with a time-scale of their own', () => {
    const within = 'Within ten working days of a referral, ensure that every assessment is complete.'
    expect(read(`• ${within}`, '• Review plans.').map(({ text, timescale }) => [text, timescale])).toEqual([[within, null], ['Review plans.', null]])
  })

  it('are the letters below a sentence that only introduces them', () => {
    expect(read('14. The Cabinet is RECOMMENDED to', '  (a) receive this report, and', '  (b) approve the plan.').map(({ number, text }) => [number, text])).toEqual([['a', 'receive this report'], ['b', 'approve the plan.']])
  })

  it('go on over a page’s end, and are those of whom a line below names', () => {
    expect(read('1. Improve plans, which are', 'not read by all agencies.', 'Responsible: Director of Practice', '2. Improve audits.').map(({ number, text, owner }) => [number, text, owner])).toEqual([
      ['1', 'Improve plans, which are not read by all agencies.', 'Director of Practice'], ['2', 'Improve audits.', null],
    ])
  })

  it('are paragraphs where the section has no list', () => {
    expect(texts('The plan should name who does what.', 'Visits should be recorded.')).toHaveLength(2)
  })

  it('end at the next heading, a lone page number is none', () => {
    expect(texts('• Improve plans.', '# 4', '• Improve audits.', '# Findings', '• Plans are poor.')).toEqual(['Improve plans.', 'Improve audits.'])
  })

  it('go on below a topic where every second entry asks for something, not where one of many seems to', () => {
    expect(texts('• Improve plans.', '# Help', '• Partners need to help.', '• Review audits.')).toHaveLength(3)
    expect(texts('• Improve plans.', '# The board', '• It meets often.', '• Progress is clear.', '• Partners attend.')).toEqual(['Improve plans.'])
  })

  it('go on behind a sentence that introduces them, however it looks', () => {
    expect(texts('# There are two areas for priority action:', '• Improve plans.')).toEqual(['Improve plans.'])
  })

  it('hold a paragraph behind the list where its words are those of an entry', () => {
    const part = partOf(['• Improve plans.', 'An external review of lunch should be undertaken.', 'Teachers were seen.'])
    const { body } = settle<Action[]>(actions({ kind: 'area-for-improvement', prose: /^An external review\b/ })(part.view, part) ?? [])
    expect(body.map(({ text }) => text)).toEqual(['Improve plans.', 'An external review of lunch should be undertaken.'])
  })

  it('do not hold the sentence that there are none', () => {
    expect(texts('• There are no areas for priority action.')).toEqual([])
  })
})

describeExtractor('noneStated', noneStated, {
  reads: { 'There are «no priority actions».': ['priority-action'], 'There are no areas for priority or immediate action.': ['priority-action'] },
  ignores: ['The priority actions were met.', 'There is no action plan.'],
})

describeExtractor('askedPlan', askedPlan, {
  reads: {
    'We wrote to you. «You should submit an action plan within 70 working days of receiving this letter.»': [
      { kind: 'next-step', text: 'You should submit an action plan within 70 working days of receiving this letter.', number: null, timescale: 'within 70 working days of receiving this letter', owner: null, items: [] },
    ],
  },
  ignores: ['The action plan that the council sent is detailed.'],
})

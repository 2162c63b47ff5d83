import { describe, expect, it } from 'vitest'
import { announcedKind } from '../../src/phrases/lead-in/announced-kind.ts'
import { isLeadIn } from '../../src/phrases/lead-in/lead-in.ts'
import { viewOf } from '../support/doc.ts'

const leadsIn = (words: string, look?: Parameters<typeof isLeadIn>[1]): boolean => isLeadIn(viewOf(words), look)

describe('isLeadIn', () => {
  it.each([
    'The Cabinet is RECOMMENDED to', 'That Cabinet:', 'Ofsted made four recommendations:', 'It is recommended that the Committee:',
    'The local authority should:', 'Leaders should take the following actions.', 'The panel resolved that', 'The areas for improvement are:',
    'Inspectors identified the following',
  ])('is %s', (words) => expect(leadsIn(words)).toBe(true))
  it.each([
    'That the report be noted.', 'The council has a plan', 'Background:', 'The forum welcomed the plan.', 'Members are to', 'The plan is as follows.',
    'Note the letter:', `The Cabinet is asked to ${'consider and '.repeat(40)}note:`,
  ])('is not %s', (words) => expect(leadsIn(words)).toBe(false))
  it('asks more of a line with a mark, and of a heading', () => {
    expect([leadsIn('The service should:', 'marked'), leadsIn('The service should:', 'numbered')]).toEqual([false, true])
    expect([leadsIn('Priorities:', 'marked'), leadsIn('Priorities:', 'heading')]).toEqual([true, false])
    expect([leadsIn('REASON FOR RECOMMENDATIONS:', 'heading'), leadsIn('RESOLVED THAT:', 'heading')]).toEqual([false, true])
  })
})

describe('announcedKind', () => {
  it.each([
    ['The inspection report made the following recommendations:', 'recommendation'], ['Inspectors identified two areas for priority action:', 'priority-action'],
    ['The letter sets out areas for improvement:', 'area-for-improvement'], ['The visit led to a letter. They are areas that need to improve:', 'area-for-improvement'],
  ])('%s', (words, kind) => expect(announcedKind(viewOf(words))).toBe(kind))
  it.each(['There were no areas for priority action:', 'The council has agreed the recommendations of the inspection:', 'The panel made recommendations:'])(
    'is none: %s', (words) => expect(announcedKind(viewOf(words))).toBeUndefined())
})

describe('a heading within a section', () => {
  it('has four words or more and a colon', () => {
    expect([leadsIn('The local authority and partners:', 'within'), leadsIn('Leadership and management:', 'within')]).toEqual([true, false])
  })
})

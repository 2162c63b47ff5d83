import { describe, expect, it } from 'vitest'
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
    expect([leadsIn('The service should:', 'marked'), leadsIn('The service should:', 'introducing')]).toEqual([false, true])
    expect([leadsIn('Priorities:', 'marked'), leadsIn('Priorities:', 'heading')]).toEqual([true, false])
    expect([leadsIn('REASON FOR RECOMMENDATIONS:', 'heading'), leadsIn('RESOLVED THAT:', 'heading')]).toEqual([false, true])
  })
})

import { describe, expect, it } from 'vitest'
import { improvementHeading, improvementSection, priorityAction } from '../../src/vocabulary/action-headings.ts'

const whole = (source: string): RegExp => new RegExp(`^${source}$`, 'i')

describe('headings above actions', () => {
  it.each(['Areas for priority action', 'Priority and immediate actions', 'Immediate priority action', 'Area requiring priority action'])('%s', (line) => {
    expect(line).toMatch(whole(priorityAction))
  })

  it.each(['What needs to improve', 'What Ofsted said still needs to be improved', 'Key areas for improvement', 'Areas of further development'])(
    '%s, wherever the list is repeated', (line) => {
      expect(line).toMatch(whole(improvementHeading))
      expect(line).toMatch(whole(improvementSection))
    },
  )

  it('asks for whom in letters and reports alone', () => {
    expect('What does the local authority need to improve').toMatch(whole(improvementSection))
    expect('What does the local authority need to improve').not.toMatch(whole(improvementHeading))
  })

  it.each(['Areas of strength', 'What needs to happen next', 'Priorities', 'Action plan'])('not %s', (line) => {
    expect(line).not.toMatch(whole(improvementSection))
    expect(line).not.toMatch(whole(priorityAction))
  })
})

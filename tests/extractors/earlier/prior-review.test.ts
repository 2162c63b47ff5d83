import { describe, expect, it } from 'vitest'
import { priorReview } from '../../../src/extractors/earlier/earlier-dates.ts'
import { read } from '../../support/laid.ts'

const dates = (line: string) => read(priorReview, line).body.map(({ date }) => date)

describe('the joint area review before a progress inspection', () => {
  it.each([
    ['… identified in the special joint area review of safeguarding carried out in November 2008 and …', '2008-11'],
    ['Weaknesses found by the joint area review, which was conducted in May 2008, remain.', '2008-05'],
    ['Progress since the May 2008 joint area review is limited.', '2008-05'],
  ])('reads "%s"', (line, date) => {
    expect(dates(line)).toEqual([date])
  })

  it.each(['Since the publication of the joint area review on 1 December 2008', 'A plan was made after the joint area review, in December 2008.'])('ignores "%s"', (line) => {
    expect(dates(line)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { timescaleOf } from '../../../src/extractors/actions/timescale.ts'
import { View } from '../../../src/text/view.ts'
import { docOf } from '../../support/doc.ts'

function due(words: string): string | undefined {
  const [heading] = View.whole(docOf(words)).blocks()
  return heading && timescaleOf(heading)?.value
}

const headings = [
  'Immediately', 'Immediate', 'For immediate action', 'With immediate effect', 'Within three months', 'Within 6 months',
  'Within three to six months', 'Within six months of the publication of this report', 'For action over the next six months',
  'By the end of March 2013', 'By the autumn term 2021',
]
const others = [
  'Priority and immediate action', 'Within the partnership', 'Improve timeliness within three months of referral',
  'Within ten working days of a referral, ensure that every assessment is complete',
  'Within ten working days of a referral ensure that every assessment is complete',
  'Within three months of a referral leaders should review every plan',
]

describe('a time-scale above entries', () => {
  it.each(headings)('reads "%s:"', (words) => {
    expect(due(`${words}:`)).toBe(words)
  })

  it.each(others)('ignores "%s"', (words) => {
    expect(due(words)).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { timescaleOf } from '../../../src/extractors/actions/timescale.ts'
import { View } from '../../../src/text/view.ts'
import { docOf } from '../../support/doc.ts'

function due(words: string): string | undefined {
  const [heading] = View.whole(docOf(words)).blocks()
  return heading && timescaleOf(heading)?.value
}

const headings = [
  'Immediately', 'Within three months', 'Within 6 months', 'For immediate action', 'For action over the next six months', 'Within three to six months',
  'By the end of March 2013', 'With immediate effect', 'Immediate', 'By the autumn term 2021', 'Within six months of the publication of this report',
]

describe('a time-scale above entries', () => {
  it.each(headings)('reads "%s:"', (words) => {
    expect(due(`${words}:`)).toBe(words)
  })

  it.each(['Priority and immediate action', 'Within the partnership', 'Improve timeliness within three months of referral'])('ignores "%s"', (words) => {
    expect(due(words)).toBeUndefined()
  })
})

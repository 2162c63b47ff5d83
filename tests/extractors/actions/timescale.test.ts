import { describe, expect, it } from 'vitest'
import { parseTimescale } from '../../../src/extractors/actions/timescale.ts'

describe('a time-scale above entries', () => {
  it.each(['Immediately', 'Within three months', 'Within 6 months', 'For immediate action', 'For action over the next six months', 'Within three to six months', 'By the end of March 2013'])('reads "%s:"', (words) => {
    expect(parseTimescale(`${words}:`)).toBe(words)
  })

  it.each(['Priority and immediate action', 'Within the partnership', 'Improve timeliness within three months of referral'])('ignores "%s"', (words) => {
    expect(parseTimescale(words)).toBeUndefined()
  })
})

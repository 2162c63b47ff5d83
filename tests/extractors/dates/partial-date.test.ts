import { describe, expect, it } from 'vitest'
import { parsePartialDate } from '../../../src/phrases/time/partial-date.ts'

describe('a date as far as it is printed', () => {
  it.each([
    ['May 2011', '2011-05', 'month'],
    ['2012', '2012', 'year'],
    ['14 March 2016', '2016-03-14', 'day'],
    ['24 January - 8 February 2013', '2013-01-24', 'day'],
    ['Sept. 2010', '2010-09', 'month'],
  ])('reads "%s"', (words, date, precision) => {
    expect(parsePartialDate(words)).toEqual({ date, precision })
  })

  it.each(['May', '31 February', 'the 1990s'])('ignores "%s"', (words) => {
    expect(parsePartialDate(words)).toBeUndefined()
  })
})

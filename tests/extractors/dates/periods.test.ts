import { describe, expect, it } from 'vitest'
import { parseDay } from '../../../src/phrases/time/day.ts'
import { periodsIn } from '../../../src/phrases/time/period.ts'
import { viewOf } from '../../support/doc.ts'

const one = (start: string, end: string) => [{ start, end }]

describe('periods', () => {
  it.each([
    ['11 to 15 March 2024', one('2024-03-11', '2024-03-15')],
    ['November 4 to 15, 2024', one('2024-11-04', '2024-11-15')],
    ['between 6 and 29 November 2017 and on 23 January 2018', [...one('2017-11-06', '2017-11-29'), ...one('2018-01-23', '2018-01-23')]],
    ['5 and 6 February 2020', one('2020-02-05', '2020-02-06')],
    ['10 September 2018 to 21 September 2018', one('2018-09-10', '2018-09-21')],
    ['21 November to 2 December 2022', one('2022-11-21', '2022-12-02')],
    ['15 - 26 June 2026', one('2026-06-15', '2026-06-26')],
    ['8-19 July 2024', one('2024-07-08', '2024-07-19')],
    ['4 July 2016–28 July 2016', one('2016-07-04', '2016-07-28')],
    ['1/06/2015 – 25/06/2015', one('2015-06-01', '2015-06-25')],
    ['28 December to 4 January 2019', one('2018-12-28', '2019-01-04')],
    ['Tuesday 2nd and Wednesday 3rd May 2019', one('2019-05-02', '2019-05-03')],
    ['the 15 and 16 of May 2018', one('2018-05-15', '2018-05-16')],
    ['5/6 June 2023', one('2023-06-05', '2023-06-06')],
    ['30/31 May and 1 Jun 2023', one('2023-05-30', '2023-06-01')],
    ['6–7 Jun 2023', one('2023-06-06', '2023-06-07')],
    ['27 Jun to 3 Jul 2023', one('2023-06-27', '2023-07-03')],
    ['6‑Jun‑2023 to 7‑Jun‑2023', one('2023-06-06', '2023-06-07')],
    ['06-06-2023 - 07-06-2023', one('2023-06-06', '2023-06-07')],
    ['5-June-11', one('2011-06-05', '2011-06-05')],
    ['the 6th and 7th days of June 2023', one('2023-06-06', '2023-06-07')],
    ['Tues 6 and Weds 7 June 2023', one('2023-06-06', '2023-06-07')],
    ['6ᵗʰ and 7ᵗʰ June 2023', one('2023-06-06', '2023-06-07')],
    ['19 November-11 December 2013 and 28 – 30 January 2014', [...one('2013-11-19', '2013-12-11'), ...one('2014-01-28', '2014-01-30')]],
  ])('%s', (words, periods) => expect(periodsIn(viewOf(words)).map(({ value }) => value)).toEqual(periods))

  it('take a missing year from the anchor, the last time the month came round', () => {
    expect(periodsIn(viewOf('on 11 and 12 December'), { year: 2019, month: 1 }).map(({ value }) => value)).toEqual(one('2018-12-11', '2018-12-12'))
  })

  it.each(['section 20 of 2006', '11.9% of 200', 'May 2011', '31 February 2019', '5 to 6', '24/7 support', '1/2 of 30', 'call 01-23-4567', 'version 1-2-34'])('are not in %s', (words) => expect(periodsIn(viewOf(words))).toEqual([]))
})

describe('a day', () => {
  it.each([
    ['28 February 2020', '2020-02-28'], ['24 MAY2011', '2011-05-24'], ['Tuesday, May 22, 2018', '2018-05-22'], ['10/08/2015', '2015-08-10'], ['23rd December 2009', '2009-12-23'], ['29 February 2019', undefined], ['14 Jul 2023', '2023-07-14'], ['14-Jul-2023', '2023-07-14'], ['14-July-23', '2023-07-14'], ['14-07-2023', '2023-07-14'],
    ['14.07.2023', '2023-07-14'], ['14/7/23', '2023-07-14'], ['14th day of July 2023', '2023-07-14'], ['14th of July, 2023', '2023-07-14'], ['Fri., 14 Jul. 2023', '2023-07-14'], ['July 14th, 2023', '2023-07-14'],
    ['14 JULY\n2023', '2023-07-14'], ['13-31-2023', undefined], ['May 2011', undefined],
  ])('%s', (words, day) => expect(parseDay(words)).toBe(day))
})

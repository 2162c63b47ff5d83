import { describe, expect, it } from 'vitest'
import { oneAnEvent } from '../../../src/extractors/dates/one-an-event.ts'
import { previousInspections } from '../../../src/extractors/dates/previous-inspections.ts'
import { earlierDates } from '../../../src/extractors/earlier/earlier-dates.ts'
import { all } from '../../../src/rules/extractor.ts'
import { everywhere } from '../../../src/rules/part.ts'
import { read, readRule } from '../../support/laid.ts'

const rule = oneAnEvent(all(everywhere, earlierDates))
const dates = (lines: string) => readRule(rule, lines).body.map(({ date }) => date)
const inspected = (what: string, when: string) => `- The previous inspection of ${what} was in ${when}.\n`

describe('one entry an event', () => {
  it('counts the two halves of one inspection once', () => {
    expect(dates(inspected('safeguarding arrangements', 'May 2011') + inspected('services for looked after children', 'May 2011'))).toEqual(['2011-05'])
  })

  it('keeps two inspections of one month apart', () => {
    expect(dates(inspected('safeguarding arrangements', 'May 2011') + inspected('adoption services', 'May 2011'))).toEqual(['2011-05', '2011-05'])
  })

  it('keeps them apart in running text, too', () => {
    const { body } = read(previousInspections, 'The inspection of Elmshire was in May 2011. The inspection of fostering services was in May 2011.')
    expect(body.map(({ date }) => date)).toEqual(['2011-05', '2011-05'])
  })

  it('keeps the year of an inspection of adoption beside a month of another', () => {
    expect(dates(inspected('safeguarding arrangements', 'May 2011') + inspected('adoption services', '2011'))).toEqual(['2011-05', '2011'])
  })

  it('drops a year of which the month is known', () => {
    expect(dates(inspected('safeguarding arrangements', '2011') + inspected('services for looked after children', 'May 2011'))).toEqual(['2011-05'])
  })
})

import { describe, expect, it } from 'vitest'
import { labelledAnd, labelledPrevious } from '../../../src/extractors/dates/labelled-previous.ts'
import { previousInspections } from '../../../src/extractors/dates/previous-inspections.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'
import { read } from '../../support/laid.ts'

const day = (date: string, precision = 'day') => [{ date, precision, what: 'previous inspection' }]

describeExtractor('labelledPrevious', labelledPrevious, {
  reads: {
    'Dates of previous inspection: «23 to 27 May 2016»': day('2016-05-23'),
    'Date(s) of previous inspection: 6 February to 10 February 2017': day('2017-02-06'),
    'Date of previous inspection | «4 - 5 November 2014»': day('2014-11-04'),
    'Date of previous school inspection | 4 May 2011': day('2011-05-04'),
    'Date of previous inspection: May 2013': day('2013-05', 'month'),
    'Dates of previous inspections: 3 to 7 July 2017 and 10 to 12 June 2019': [...day('2017-07-03'), ...day('2019-06-10')],
  },
  ignores: ['Date of previous inspection: Not previously inspected', 'Inspection dates: 17 to 21 June 2024'],
})

describe('labelledAnd', () => {
  it('takes a year in the text for the labelled day, another year for another event', () => {
    const { body } = read(labelledAnd(previousInspections), 'Dates of previous inspection: 23 to 27 May 2016\nSince the last inspection in 2016, leaders have changed.\nThe focused visit in March 2019 looked at plans.')
    expect(body.map(({ date }) => date)).toEqual(['2016-05-23', '2019-03'])
  })
})

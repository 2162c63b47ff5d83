import { labelledPeriod, visitPeriod } from '../../../src/extractors/dates/inspection-period.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

describeExtractor('labelledPeriod', labelledPeriod, {
  reads: {
    'Inspection dates: «11 to 15 March 2024»': [{ start: '2024-03-11', end: '2024-03-15' }],
    'Inspection dates\n«3 to 7 June 2019»': [{ start: '2019-06-03', end: '2019-06-07' }],
    'Inspection of services for children Inspection date: «18 November - 10 December 2014»': [{ start: '2014-11-18', end: '2014-12-10' }],
    'Inspection dates: | «9 - 20 May 2022»': [{ start: '2022-05-09', end: '2022-05-20' }],
  },
  ignores: ['Report published: 24 May 2016', 'Inspection dates are printed on every report.'],
})

describeExtractor('visitPeriod', visitPeriod, {
  reads: {
    'This letter summarises a focused visit to Wirral on «5 and 6 February 2020».': [{ start: '2020-02-05', end: '2020-02-06' }],
    '8 January 2019\nDear Ann\nThe monitoring visit took place on «11 and 12 December».': [{ start: '2018-12-11', end: '2018-12-12' }],
    'Between «21 and 25 January 2019», inspectorates undertook a joint inspection.': [{ start: '2019-01-21', end: '2019-01-25' }],
  },
  ignores: ['A report on the last inspection was presented to Cabinet on 15 March 2011.', 'Since the previous inspection on 4 May 2017 much has changed.', '© Crown copyright 2018'],
})

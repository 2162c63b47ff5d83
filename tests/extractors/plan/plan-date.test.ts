import { planDate, versionDate } from '../../../src/extractors/plan/plan-date.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

describeExtractor('versionDate', versionDate, {
  reads: {
    'Version control\nv0.2 | Draft | 4 May 2024\nv1.0 | Approved | «11 June 2024»': '2024-06-11',
    'v2.0 | Approved | «3 September 2024»\nv1.0 | Approved | 11 June 2024': '2024-09-03',
    'v1.0 | Approved | «11 June 2024»': '2024-06-11',
  },
  ignores: ['Version control', '1.0 | Write plans again | 11 June 2024', 'The version of 11 June 2024 was agreed.'],
})

describeExtractor('planDate', planDate, {
  reads: {
    'Version 3\nApproved by the Improvement Board, «18 September 2014»': '2014-09-18',
    'Signed off by the Cabinet: «4 May 2022»': '2022-05-04',
    'Updated «4 March 2019»': '2019-03-04',
  },
  ignores: ['Approved by the Board which met, among others, on a day in May', 'It was approved by the Board, 4 May 2022.'],
})

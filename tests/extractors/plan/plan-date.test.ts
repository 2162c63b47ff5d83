import { versionDate } from '../../../src/extractors/plan/plan-date.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

describeExtractor('versionDate', versionDate, {
  reads: {
    'Version control\nv0.2 | Draft | 4 May 2024\nv1.0 | Approved | «11 June 2024»': '2024-06-11',
    'v2.0 | Approved | «3 September 2024»\nv1.0 | Approved | 11 June 2024': '2024-09-03',
    'v1.0 | Approved | «11 June 2024»': '2024-06-11',
  },
  ignores: ['Version control', '1.0 | Write plans again | 11 June 2024', 'The version of 11 June 2024 was agreed.'],
})

import { nextInspection } from '../../../src/extractors/dates/next-inspection.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

describeExtractor('nextInspection', nextInspection, {
  reads: {
    'The next full area SEND inspection will be «within approximately three years».': 'within approximately three years',
    'A monitoring inspection will be carried out within approximately 18 months. The next full reinspection will be «within approximately 3 years».': 'within approximately 3 years',
  },
  ignores: ['A monitoring inspection will be carried out within approximately 18 months.', 'The next inspection report is eagerly awaited.'],
})

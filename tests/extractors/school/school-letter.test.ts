import { namedSchoolInspections } from '../../../src/extractors/school/named-previous.ts'
import { schoolAuthority } from '../../../src/extractors/school/school-authority.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

const kent = (printed: string) => ({ name: 'Kent', code: 'E10000016', urn: '80476', printed })

describeExtractor('schoolAuthority', schoolAuthority, {
  reads: {
    'Local authority | «Kent»': kent('Kent'),
    "I am copying this letter to the director of children's services for «Kent County Council».": kent('Kent County Council'),
  },
  ignores: ['The school is in Kent.'],
})

describeExtractor('namedSchoolInspections', namedSchoolInspections, {
  reads: {
    'The visit was the first since the school was «judged to be good in October 2013».': [{ date: '2013-10', precision: 'month', what: 'judged to be good in October 2013' }],
    'At the last inspection in May 2016 pupils said so; the previous inspection was on 4 May 2011.': [
      { date: '2016-05', precision: 'month', what: 'the last inspection in May 2016' }, { date: '2011-05-04', precision: 'day', what: 'the previous inspection was on 4 May 2011' },
    ],
  },
  ignores: ['The school opened in September 2012.'],
})

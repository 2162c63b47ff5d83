import { previousInspections } from '../../../src/extractors/dates/previous-inspections.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

const year = (date: string, what: string) => [{ date, precision: 'year', what }]
const month = (date: string, what: string) => [{ date, precision: 'month', what }]

describeExtractor('previousInspections', previousInspections, {
  reads: {
    'Since «the last ILACS inspection in 2018», leaders have held on.': year('2018', 'the last ILACS inspection in 2018'),
    'Following the «November 2017 inspection» of services, a plan was made.': month('2017-11', 'November 2017 inspection'),
    'Services were «judged inadequate in 2015» and are better now.': year('2015', 'judged inadequate in 2015'),
    '«The last one in the county was conducted in November 2010».': month('2010-11', 'The last one in the county was conducted in November 2010'),
    'The inspection in 2018 was long ago. In «the inspection in March 2018» it was otherwise.': month('2018-03', 'the inspection in March 2018'),
    'Following «focused visits in 2017» and 2018, plans were changed.': [...year('2017', 'focused visits in 2017'), ...year('2018', 'focused visits in 2017 and 2018')],
    'This was the second focused visit since «the full inspection of services in November 2022».': month('2022-11', 'the full inspection of services in November 2022'),
    'Inspected in 2015 under the Single Inspection Framework as well as «the Joint Targeted Area Inspection in 2017».': [...year('2015', 'Inspected in 2015'), ...year('2017', 'the Joint Targeted Area Inspection in 2017')],
    'Weaknesses named in the peer review and again at «the last Ofsted inspection in 2019» remain.': year('2019', 'the last Ofsted inspection in 2019'),
    'What was asked for in «the adoption inspection in 2013» is done.': year('2013', 'the adoption inspection in 2013'),
  },
  ignores: [
    'Many children went to a pupil referral unit. Built for a hundred, it was judged to be inadequate in November 2017.',
    'A further inspection will take place in 2021.', 'A peer review in 2019 found the same.', 'under the Education and Inspections Act 2006', 'The inspection of a secondary school in 2016 was good.',
    'A Care Quality Commission inspection in May 2018 found delays.', 'The director was appointed in 2019.',
  ],
})

import { previousJudgements } from '../../../src/extractors/judgements/previous-judgements.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

const previous = (area: string, label: string, grade: string, gradePrinted: string) => ({ area, label, grade, gradePrinted, when: 'previous' })

describeExtractor('previousJudgements', previousJudgements, {
  reads: {
    'Since the last inspection in 2018, when «services» were judged to be «good», much has changed.': [previous('overall-effectiveness', 'services', 'good', 'good')],
    'Services were last inspected in 2018 and judged to be inadequate for the experiences of children who need help and protection and for overall effectiveness.': [
      previous('help-and-protection', 'experiences of children who need help and protection', 'inadequate', 'inadequate'), previous('overall-effectiveness', 'overall effectiveness', 'inadequate', 'inadequate'),
    ],
    'The inspection in 2023 judged services to children in need of help and protection to require improvement to be good.': [
      previous('help-and-protection', 'services to children in need of help and protection', 'requires-improvement', 'require improvement to be good'),
    ],
    'Services for care leavers have improved since the last inspection, when the service was judged to be inadequate.': [previous('care-leavers', 'Services for care leavers', 'inadequate', 'inadequate')],
    'Since the last inspection in 2015, when all areas of the service required improvement to be good, much has changed.': [
      previous('overall-effectiveness', 'all areas of the service', 'requires-improvement', 'required improvement to be good'),
    ],
    'Since that inspection, when the overall effectiveness of the service, and services for children in care, were judged to be inadequate, leaders have worked hard.': [
      previous('overall-effectiveness', 'overall effectiveness of the service', 'inadequate', 'inadequate'), previous('children-in-care', 'services for children in care', 'inadequate', 'inadequate'),
    ],
    'At the inspection in 2016, the judgement for the experiences of children in care was that it required improvement to be good.': [
      previous('children-in-care', 'experiences of children in care', 'requires-improvement', 'required improvement to be good'),
    ],
    'The last full inspection was in August 2015. All of the judgements were inadequate, with adoption judged to be good.': [
      previous('overall-effectiveness', 'All of the judgements', 'inadequate', 'inadequate'), previous('adoption', 'adoption', 'good', 'good'),
    ],
    'Following an inspection of safeguarding in 2010, which found services for children inadequate, a board was set up.': [previous('safeguarding-overall', 'safeguarding', 'inadequate', 'inadequate')],
    'Since the previous inspection in 2020, when services for children were judged to require improvement, much has changed and they are now good.': [
      previous('overall-effectiveness', 'services for children', 'requires-improvement', 'require improvement'),
    ],
    'In 2018 services in Isleham and Upper Wold were judged to be good.': [previous('overall-effectiveness', 'services in Isleham and Upper Wold', 'good', 'good')],
    'Services for children and families on the Isles of Scilly have changed since 2016, when leaders were judged to be good.': [
      previous('overall-effectiveness', 'Services for children and families on the Isles of Scilly', 'good', 'good'),
    ],
    'In 2020 the overall effectiveness of services was judged to be inadequate.': [previous('overall-effectiveness', 'overall effectiveness of services', 'inadequate', 'inadequate')],
    'At the inspection in 2021 Dorset was judged to be good.': [previous('overall-effectiveness', 'Dorset', 'good', 'good')],
    'At the inspection in 2021 West Riding Council was judged to be good.': [previous('overall-effectiveness', 'West Riding Council', 'good', 'good')],
    'At the last inspection, in 2019, services in Bury had improved in all areas and were judged overall to be good.': [previous('overall-effectiveness', 'services in Bury', 'good', 'good')],
    'Adoption services were judged good in 2009 and looked after children services were judged adequate in 2012.': [
      previous('adoption', 'Adoption services', 'good', 'good'), previous('looked-after-overall', 'looked after children services', 'adequate', 'adequate'),
    ],
    'Areas judged to be good previously, for instance the choir, adoption work, and support for care leavers, have got worse.': [
      previous('adoption', 'adoption work', 'good', 'good'), previous('care-leavers', 'support for care leavers', 'good', 'good'),
    ],
    'Services for care leavers, already good at the last inspection, are better still.': [previous('care-leavers', 'Services for care leavers', 'good', 'good')],
  },
  ignores: [
    'Many children went to a pupil referral unit. In 2017 it was judged to be inadequate.',
    "The council's children's home, graded outstanding at its first inspection, is full.",'At this inspection, services are judged to be good.', 'Children live in good homes.', 'A local authority that is inadequate receives monitoring visits.'],
})

import { previousJudgements } from '../../../src/extractors/judgements/previous-judgements.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

const previous = (area: string, label: string, grade: string, gradePrinted: string) => ({ area, label, grade, gradePrinted, when: 'previous' })

describeExtractor('previousJudgements', previousJudgements, {
  reads: {
    'Since the last inspection in 2018, when «services were» judged to be «good», much has changed.': [previous('overall-effectiveness', 'services were', 'good', 'good')],
    'Services were last inspected in 2018 and judged to be inadequate for the experiences of children who need help and protection and for overall effectiveness.': [
      previous('help-and-protection', 'experiences of children who need help and protection', 'inadequate', 'inadequate'), previous('overall-effectiveness', 'overall effectiveness', 'inadequate', 'inadequate'),
    ],
    'The inspection in 2023 judged services to children in need of help and protection to require improvement to be good.': [
      previous('help-and-protection', 'services to children in need of help and protection', 'requires-improvement', 'require improvement to be good'),
    ],
    'Services for care leavers have improved since the last inspection, when the service was judged to be inadequate.': [previous('care-leavers', 'Services for care leavers', 'inadequate', 'inadequate')],
  },
  ignores: ['At this inspection, services are judged to be good.', 'Children live in good homes.', 'A local authority that is inadequate receives monitoring visits.'],
})

import { issuingBody } from '../../../src/extractors/general/issuing-body.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

describeExtractor('issuingBody', issuingBody, {
  reads: {
    'Between 9 and 13 July 2018, «Ofsted», the Care Quality Commission (CQC) and HMI Probation undertook a joint inspection.': 'Ofsted',
    'It was carried out by inspectors from «the Care Quality Commission» and Ofsted.': 'CQC',
    'The team met. Inspectors from «HMI Constabulary and Fire & Rescue Services» visited the unit.': 'HMICFRS',
  },
  ignores: ['Ofsted publishes this letter.', 'The inspection took place in May.'],
})

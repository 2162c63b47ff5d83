import { outcomeGrade, outcomeRequest } from '../../../src/extractors/send/outcome.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

const judged = (grade: string, gradePrinted: string) => [{ area: 'send-arrangements', label: gradePrinted, grade, gradePrinted, when: 'current' }]

describeExtractor('outcomeGrade', outcomeGrade, {
  reads: {
    "The partnership's arrangements «typically lead to positive experiences and outcomes» for children.": judged('positive', 'typically lead to positive experiences and outcomes'),
    'The arrangements lead to «inconsistent experiences and outcomes» for children.': judged('inconsistent', 'inconsistent experiences and outcomes'),
    'There are «widespread and/or systemic failings» leading to significant concerns.': judged('systemic-failings', 'widespread and/or systemic failings'),
  },
  ignores: ['Children have positive experiences.'],
})

const step = (text: string) => [{ kind: 'next-step', text, number: null, timescale: null, owner: null, items: [] }]

describeExtractor('outcomeRequest', outcomeRequest, {
  reads: {
    'The next inspection will be within five years. «Ofsted and CQC ask that the local area partnership updates its strategic plan.»': step('Ofsted and CQC ask that the local area partnership updates its strategic plan.'),
    '«HMCI requires the local area partnership to prepare a priority action plan.»': step('HMCI requires the local area partnership to prepare a priority action plan.'),
  },
  ignores: ['The local area partnership must work jointly to make improvements.', 'A monitoring inspection will be carried out.'],
})

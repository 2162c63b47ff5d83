import { nextSteps } from '../../../../src/extractors/council/actions/next-steps.ts'
import { describeExtractor } from '../../../support/describe-extractor.ts'

const step = (number: string, text: string): object => ({ kind: 'next-step', number, text, timescale: null, owner: null, items: [] })

describeExtractor('nextSteps', nextSteps, {
  reads: {
    '# 4. Next steps\n1. «A template should be in use by June.»\n2. «The Board is to meet every other month.»': [
      step('1', 'A template should be in use by June.'), step('2', 'The Board is to meet every other month.'),
    ],
    '# Next steps\n- «The Board to sign off the plan»\n- «Audit of thirty cases»': [
      { ...step('1', 'The Board to sign off the plan'), number: null }, { ...step('2', 'Audit of thirty cases'), number: null },
    ],
  },
  ignores: [
    '# Next steps\n1. A plan was agreed in May.\n2. A plan will be written.', '# Next steps\nA plan will be written.',
    '# Next steps\n1.1 A plan has been written.\n1.2 A board will meet.', '# Progress\n1. A plan will be written.\n2. A board will meet.',
  ],
})

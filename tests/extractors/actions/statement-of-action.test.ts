import { statementOfAction } from '../../../src/extractors/actions/statement-of-action.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

const step = (text: string, items: string[]) => [{ kind: 'next-step', text, number: null, timescale: null, owner: null, items }]
const required = 'The local area is required to produce and submit a Written Statement of Action to Ofsted that explains how the local area will tackle the following areas of significant weakness:'
const determined = "Her Majesty's Chief Inspector (HMCI) has determined that a Written Statement of Action is required because of significant areas of weakness."

describeExtractor('statementOfAction', statementOfAction, {
  reads: {
    [`${determined} The letter goes on.\n«${required}»\n• «the poor quality of plans; and»\n• the lack of joint commissioning.\nYours sincerely\n• no weakness`]: step(required, ['the poor quality of plans', 'the lack of joint commissioning.']),
    [`We came in May. «${determined}» The letter goes on.`]: step(determined, []),
  },
  ignores: ['The area has made progress on its written statement of action.'],
})

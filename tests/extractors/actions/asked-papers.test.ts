import { nextSteps, statementOfAction, statementRequest } from '../../../src/extractors/actions/asked-papers.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

const step = (text: string, timescale: string | null, items: string[] = []) => [{ kind: 'next-step', text, number: null, timescale, owner: null, items }]
const asked = 'The director should prepare a written statement of proposed action. This should be a multi-agency response.'

describeExtractor('nextSteps', nextSteps, {
  reads: {
    [`«${asked}»\nThe director should send the written statement of action to us «by 2 December 2019», 70 working days from pre-publication.`]: step(asked, 'by 2 December 2019'),
    [`${asked}\nThe response should set out the actions.\nThe council should send it «by Tuesday 25 October 2022».`]: step(asked, 'by Tuesday 25 October 2022'),
    [`${asked}\nThe council should send it by 12 November 18. This will inform us.`]: step(asked, 'by 12 November 18'),
    [`${asked}\nPlease send it «within 70 working days of receiving this letter».`]: step(asked, 'within 70 working days of receiving this letter'),
    [`«${asked}» The director should send the written statement of action to us by 7 March 2017.`]: step(asked, 'by 7 March 2017'),
    [asked]: step(asked, null),
  },
  ignores: ['# Next steps'],
})

describeExtractor('statementRequest', statementRequest, {
  reads: { [`The inspection found much.\n«${asked}»`]: step(asked, null) },
  ignores: ['The written statement of action has been published.'],
})

const required = 'The local area is required to produce and submit a Written Statement of Action to Ofsted that explains how the local area will tackle the following areas of significant weakness:'
const determined = "Her Majesty's Chief Inspector (HMCI) has determined that a Written Statement of Action is required because of significant areas of weakness."

describeExtractor('statementOfAction', statementOfAction, {
  reads: {
    [`${determined} The letter goes on.\n«${required}»\n• «the poor quality of plans; and»\n• the lack of joint commissioning.\nYours sincerely\n• no weakness`]: step(required, null, ['the poor quality of plans', 'the lack of joint commissioning.']),
    [`We came in May. «${determined}» The letter goes on.`]: step(determined, null),
  },
  ignores: ['The area has made progress on its written statement of action.'],
})

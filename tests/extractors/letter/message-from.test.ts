import { messageFrom } from '../../../src/extractors/letter/message-from.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

const signer = (name: string, role: string | null): unknown => ({ name, role, organisation: null })

describeExtractor('messageFrom', messageFrom, {
  reads: {
    'We share this message from «Ann Okoro», «Director of Children and Families» at Fenshire Council.\nDear colleagues,\nWe are good.\nAnn': [signer('Ann Okoro', 'Director of Children and Families')],
    'A letter from our Chief Executive, «Ann Okoro»:\nWe are good.\nAnn,': [signer('Ann Okoro', null)],
  },
  ignores: [
    'A letter from Ann Okoro, Director of Children and Families, told schools of it.', 'We share this message from the inspectors.\nAnn',
    'A letter from Ann Okoro, Chief Executive, came in May.\nBen',
  ],
})

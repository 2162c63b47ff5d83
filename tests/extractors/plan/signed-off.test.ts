import { signedOff } from '../../../src/extractors/plan/signed-off.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

const signer = (name: string, role: string) => ({ name, role, organisation: null })

describeExtractor('signedOff', signedOff, {
  reads: {
    '# Sign-off\n«Corporate Director of People» – «Ann Okoro»\nLead Member – Cllr Ben Hale': [
      signer('Ann Okoro', 'Corporate Director of People'), signer('Ben Hale', 'Lead Member'),
    ],
  },
  ignores: [
    'The plan was signed off by Ann Okoro, Director of People.',
    '# Sign-off\nFor queries: Ann Okoro, Programme Manager, 01632 960001',
    '# Owners\nDirector of People – Ann Okoro',
  ],
})

import { closingName } from '../../../src/extractors/letter/closing-name.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

const signer = (name: string, role: string): unknown => ({ name, role, organisation: null })

describeExtractor('closingName', closingName, {
  reads: {
    'Inspectors came.\n«Ann Okoro»\n«Clerk of the Committee»': [signer('Ann Okoro', 'Clerk of the Committee')],
    'Inspectors came.\n«Ann Okoro»\n«Director: Children and Families»': [signer('Ann Okoro', 'Director: Children and Families')],
    'Inspectors came.\nHave a good summer.\n«Ann Okoro», «Chair of the Board»': [signer('Ann Okoro', 'Chair of the Board')],
  },
  ignores: [
    'Inspectors came.\nFor more information:\nAnn Okoro, Director of Communications', 'Inspectors came.\ncc Ben Hale, Leader of the Council\nAnn Okoro, Chief Executive',
    'Inspectors came.\n"It is fair."\nAnn Okoro, Chief Executive',
  ],
})

import { reportedBy, writtenBy } from '../../../../src/extractors/council/people/reported-by.ts'
import { signedBy } from '../../../../src/extractors/council/people/signed-by.ts'
import { describeExtractor } from '../../../support/describe-extractor.ts'

const member = 'Lead Member for Families'
const someone = (name: string | null, role: string | null, organisation: string | null = null) => ({ name, role, organisation })

describeExtractor('signedBy', signedBy, {
  reads: {
    'To approve it.\n(Signed) «Ann Okoro»': [someone('Ann Okoro', null)],
    'To approve it.\nProper Officer:\n«Ann Okoro»': [someone('Ann Okoro', null)],
    [`Decision maker\nCouncillor Ann Okoro, ${member}\nDecision\nTo approve it.\nSigned: Ann Okoro`]: [someone('Ann Okoro', member)],
    [`Decision taken by: Councillor Ann Okoro, ${member}\nSigned by: A. Okoro`]: [someone('Ann Okoro', member)],
    [`To approve it.\nSigned\nAnn Okoro\n${member}\n20 June 2023`]: [someone('Ann Okoro', member)],
    [`To approve it.\nSignature: ........\nName: Ann Okoro\nPosition: ${member}`]: [someone('Ann Okoro', member)],
    [`To approve it.\nSignatories:\nDecision maker: Cllr Ann Okoro, ${member}\nDate: 26 January 2022`]: [someone('Ann Okoro', member)],
    [`To approve it.\nDecision maker: Cllr Ann Okoro, ${member}\nDated: 26 January 2022`]: [someone('Ann Okoro', member)],
    'To note it.\nThe meeting concluded at 5.10 pm.\nA OKORO\nDIRECTOR OF LAW': [someone('A OKORO', 'DIRECTOR OF LAW')],
    'Signed off by: «Ann Okoro» (Director of People) and Dr Ben Hale (Chief Nurse, Exe Integrated Care Board)': [
      someone('Ann Okoro', 'Director of People'), someone('Ben Hale', 'Chief Nurse', 'Exe Integrated Care Board'),
    ],
  },
  ignores: [
    'The meeting ended at 9.20pm\nCllr Ann Okoro\nChair', `The meeting closed at 5pm.\nAnn Okoro\nClerk to the Committee\nTel: 01632 960001`,
    `Decision maker: Councillor Ann Okoro, ${member}\nDate of meeting: 3 May 2022`,
    `Decision maker: Councillor Ann Okoro, ${member}`, 'Signed copy held by the Democratic Services Officer, Ann Okoro', 'Decision maker: Cabinet'],
})

describeExtractor('reportedBy', reportedBy, {
  reads: {
    'REPORT OF\nAnn Okoro, Executive Director of People': [someone('Ann Okoro', 'Executive Director of People')],
  },
  ignores: ['REPORT OF\nExecutive Director of People', 'Report of: Chief Executive, Exe Care Trust', 'Report of\nthe inspectors: what they found.'],
})

describeExtractor('writtenBy', writtenBy, {
  reads: { 'Prepared by: Ann Okoro (Head of Quality) and Ben Hale (Chief Nurse)': [someone('Ann Okoro', 'Head of Quality'), someone('Ben Hale', 'Chief Nurse')] },
  ignores: ['Prepared by: the team'],
})

import { contactOfficers } from '../../../../src/extractors/council/people/contact-officers.ts'
import { describeExtractor } from '../../../support/describe-extractor.ts'

const phone = '01632 960001'
const who = (name: string, role: string | null = null, email: string | null = null, number: string | null = phone) => ({ name, role, phone: number, email })

describeExtractor('contactOfficers', contactOfficers, {
  reads: {
    'Papers can be had from the Panel Administrator Ann Okoro (01632) 960001': [who('Ann Okoro', 'Panel Administrator', null, '(01632) 960001')],
    [`If you have any questions please contact the Director, Ann Okoro, on ${phone}.`]: [who('Ann Okoro', 'Director')],
    [`For further comment ring Cllr Ann Okoro on ${phone}`]: [who('Ann Okoro')],
    [`Further information is available from Ann Okoro, Head of Quality, tel ${phone}.`]: [who('Ann Okoro', 'Head of Quality')],
    [`# Recommendations\nTo note it.\nAnn Okoro\nAssistant Director, People\nT: ${phone}\nE: a.okoro@example.org`]: [who('Ann Okoro', 'Assistant Director, People', 'a.okoro@example.org')],
    [`The Officer who has produced these minutes is Ann Okoro of Democratic Services, direct line ${phone}`]: [who('Ann Okoro', 'Democratic Services')],
    [`Report author/lead contact officer: Ann Okoro, Head of Quality, ${phone}`]: [who('Ann Okoro', 'Head of Quality')],
    [`Lead officer: Ben Hale, Director of People\nContact officer: Ann Okoro, Head of Quality, ${phone}`]: [who('Ann Okoro', 'Head of Quality')],
    'Contact: Ann Okoro, Head of Quality\nBen Hale, Exe Integrated Care Board': [
      who('Ann Okoro', 'Head of Quality', null, null), who('Ben Hale', 'Exe Integrated Care Board', null, null),
    ],
    [`Name and contact details of author: Ann Okoro, Head of Quality, ${phone}`]: [who('Ann Okoro', 'Head of Quality')],
  },
  ignores: [
    'Lead officer | Ann Okoro, Head of Quality\nAuthor | Ann Okoro', 'Lead officer: Director of People', 'Report contact: none.',
    `Ring the Exe Newsdesk on ${phone}.`, `Ann Okoro\nSenior Reporter\nTel: ${phone}`, `Ann Okoro\nBranch Secretary\nTel: ${phone}`,
  ],
})

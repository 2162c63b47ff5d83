import { contactOfficers } from '../../../../src/extractors/council/people/contact-officers.ts'
import { describeExtractor } from '../../../support/describe-extractor.ts'

const phone = '01632 960001'
const who = (name: string, role: string | null = null, email: string | null = null, number: string | null = phone) => ({ name, role, phone: number, email })

describeExtractor('contactOfficers', contactOfficers, {
  reads: {
    [`If you have a question about the inspection, please contact the SEND Improvement Team on ${phone}.`]: [{ name: null, role: 'SEND Improvement Team', phone, email: null }],
    [`For more information please contact the communications team on ${phone}.`]: [{ name: null, role: 'communications team', phone, email: null }],
    [`For further information, contact our press office on ${phone}.`]: [{ name: null, role: 'press office', phone, email: null }],
    [`You can also e-mail our family feedback team: feedback@example.org or phone ${phone}.`]: [{ name: null, role: 'family feedback team', phone, email: 'feedback@example.org' }],
    [`If you would like to take part, please contact the partnership’s business manager, Ann Okoro, on ${phone}.`]: [who('Ann Okoro', 'business manager')],
    [`To have your say contact our engagement officer, Ann Okoro, on ${phone}.`]: [who('Ann Okoro', 'engagement officer')],
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
    [`If you have a question about this plan please ring the improvement team on ${phone}.`]: [{ name: null, role: 'improvement team', phone, email: null }],
    [`If you require further information, please contact: Ann Okoro\nTelephone: ${phone}\nEmail: a.okoro@example.org`]: [who('Ann Okoro', null, 'a.okoro@example.org')],
    [`Name of Contact Officer: Ann Okoro\nPost Title: Service Manager, Quality\nTelephone No: ${phone}`]: [who('Ann Okoro', 'Service Manager, Quality')],
    [`Questions about this plan should go to Ann Okoro, Improvement Manager, on ${phone}.`]: [who('Ann Okoro', 'Improvement Manager')],
    'For media enquiries: Fenshire Press Office, press@example.org': [{ name: null, role: 'Fenshire Press Office', phone: null, email: 'press@example.org' }],
    [`Name of author: Ann Okoro\nJob title: Head of Quality\nContact details: Tel ${phone}`]: [who('Ann Okoro', 'Head of Quality')],
    [`Report author: Ann Okoro\nContact details: | Email: a.okoro@example.org | Telephone: ${phone}`]: [who('Ann Okoro', null, 'a.okoro@example.org')],
    [`Anyone who wants to know more should contact Ann Okoro on Tel: ${phone} or by email on a.okoro@example.org`]: [who('Ann Okoro', null, 'a.okoro@example.org')],
    [`Comments may be made to Ann Okoro, Head of Quality - telephone ${phone}.`]: [who('Ann Okoro', 'Head of Quality')],
    'Contact\nQuestions about this plan should be sent to Ann Okoro, Head of Quality, a.okoro@example.org': [who('Ann Okoro', 'Head of Quality', 'a.okoro@example.org', null)],
    [`Contact for this document: Ann Okoro, Head of Quality, ${phone}`]: [who('Ann Okoro', 'Head of Quality')],
    [`Officer contact details for documents:\nAnn Okoro, ${phone}`]: [who('Ann Okoro')],
    'Author and Contact Details\nAnn Okoro, Head of Quality\n(01632) 960001': [who('Ann Okoro', 'Head of Quality', null, '(01632) 960001')],
    [`For more information contact: Communications Team, ${phone}`]: [{ name: null, role: 'Communications Team', phone, email: null }],
    [`Name and contact details of author: Ann Okoro, Head of Quality, ${phone}`]: [who('Ann Okoro', 'Head of Quality')],
  },
  ignores: [
      `The letter was sent to Ann Okoro on 3 May.`, `The contract was given to Exe Care Ltd.`,
    `For more information contact the fostering team on ${phone}.`, `You can call the duty team on ${phone}.`, 'You can ask our team what you like.',
    `Could you foster? Call the fostering team on ${phone}.`, `If you have a question about your child\u2019s plan please contact the SEND team on ${phone}.`,
    'Lead officer | Ann Okoro, Head of Quality\nAuthor | Ann Okoro', 'Lead officer: Director of People', 'Report contact: none.',
    `Ring the Exe Newsdesk on ${phone}.`, `Ann Okoro\nSenior Reporter\nTel: ${phone}`, `Ann Okoro\nBranch Secretary\nTel: ${phone}`,
  ],
})

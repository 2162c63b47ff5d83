import { columnist } from '../../../src/extractors/news/columnist.ts'
import { ownSite } from '../../../src/extractors/news/own-site.ts'
import { outlet } from '../../../src/extractors/news/outlet.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

const person = (name: string, role: string | null = null) => [{ name, role, organisation: null }]
const speech = 'I have read it. I am sorry, and I will say so. I asked for a plan.'

describeExtractor('ownSite', ownSite, {
  reads: {
    [`Councillor «Ann Okoro»\n«Leader of the Council» | Fenmarsh East\n${speech}`]: person('Ann Okoro', 'Leader of the Council'),
    [`«Ann Okoro» MP\n«Member of Parliament for Fenmarsh»\n${speech}`]: person('Ann Okoro', 'Member of Parliament for Fenmarsh'),
    [`Fenshire Watch\nCredit where it is due\nPosted on 4 November 2019\n${speech}\nCllr «Ann Okoro»\nLeave a comment`]: person('Ann Okoro'),
    [`Cllr «Ann Okoro»\nHome | About me | Blog\n${speech}`]: person('Ann Okoro'),
  },
  ignores: [
    'Fenmarsh Gazette\nServices are good\nThe council is glad.\nIt said so.\nCllr Ann Okoro\nLeave a comment',
    `Fenmarsh Gazette\nServices are good\nPosted on 4 November 2019\n${speech}\nCllr Ann Okoro replied.`,
    'Councillor Ann Okoro\nLeader of the Council\nThe council is sorry.', `Fenmarsh Gazette\n${speech}`,
    'Ann Okoro MP\nThe member said: “I have read it. I am sorry, and I will say so. I asked for a plan.”',
  ],
})

describeExtractor('columnist', columnist, {
  reads: {
    'Fenmarsh Observer\nOpinion\n«Ann Okoro»: Must our children wait?\nThey must.\nAnn Okoro is a retired teacher.': person('Ann Okoro'),
    'Comment: «Ann Okoro»: Children first\nThey wait.\nAnn Okoro writes every Friday.': person('Ann Okoro'),
  },
  ignores: [
    'Ann Okoro: we are sorry\nThe director spoke on Monday.', 'Fenmarsh Council: services are good\nFenmarsh Council is glad.\nIt said so.',
    'Must our children wait?\nAnn Okoro is the director.',
  ],
})

describeExtractor('outlet', outlet, {
  reads: {
    '«Free Radio Fenshire» | On air now: the breakfast show\nFenshire News\nServices rated good': 'Free Radio Fenshire',
    'The council is sorry.\nContinue Reading\n«Fenmarsh Echo»: how to subscribe': 'Fenmarsh Echo',
    'The council is sorry.\n«Fenmarsh Echo»: subscribe for less': 'Fenmarsh Echo',
    'The council is sorry.\n«Fenmarsh Gazette» welcomes your letters.': 'Fenmarsh Gazette',
    'Posted on 22 July 2010 by Care Desk\nThe council is sorry.\n«Care Appointments» welcomes your comments.': 'Care Appointments',
  },
  ignores: ['Listen on Radio\nServices rated good', 'Services rated good\nThe Cabinet Leader welcomes the report.', 'Services rated good\nAdoption Register: what it is'],
})

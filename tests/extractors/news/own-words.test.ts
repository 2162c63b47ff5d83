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
    [`Cllr «Ann Okoro»\nHome | About me | Blog\n${speech}`]: person('Ann Okoro'),
  },
  ignores: [
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
  reads: { '«Free Radio Fenshire» | On air now: the breakfast show\nFenshire News\nServices rated good': 'Free Radio Fenshire' },
  ignores: ['Listen on Radio\nServices rated good'],
})

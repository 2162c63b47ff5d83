import { signedTeam } from '../../../src/extractors/people/signed-team.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

const inspector = (name: string, role: string, title: string | null, organisation: string) => ({ name, role, title, organisation })

describeExtractor('signedTeam', signedTeam, {
  reads: {
    'Yours sincerely\nOfsted | Care Quality Commission\nAnn Marsh | Bo Lee\nRegional Director | Deputy Chief Inspector\n«Cy Dean» | Dot Ward\n«HMI» Lead Inspector | CQC Inspector': [
      inspector('Cy Dean', 'lead', 'hmi', 'Ofsted'), inspector('Dot Ward', 'inspector', null, 'CQC'),
    ],
    'Yours sincerely\nAnn Marsh HMI\nLead Inspector\nOfsted': [inspector('Ann Marsh', 'lead', 'hmi', 'Ofsted')],
    'Yours sincerely\nAnn Marsh\nOfsted Inspector': [inspector('Ann Marsh', 'inspector', 'ofsted-inspector', 'Ofsted')],
  },
  ignores: ['Yours sincerely\nAnn Marsh\nNational Director, Social Care', 'Ann Marsh\nOfsted Inspector'],
})

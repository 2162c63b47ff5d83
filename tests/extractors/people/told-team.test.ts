import { addressedTeam } from '../../../src/extractors/people/addressed-team.ts'
import { leadingInspector } from '../../../src/extractors/people/leading-inspector.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

const someone = (name: string, role = 'inspector', organisation: string | null = null) => ({ name, role, title: null, organisation })
const hmi = (name: string, role = 'inspector') => ({ name, role, title: 'hmi', organisation: 'Ofsted' })
const team = [hmi('Ann Marsh', 'lead'), someone('Bo Lee', 'lead', 'CQC'), hmi('Cy Dean')]

describeExtractor('leadingInspector of a list', leadingInspector, {
  reads: {
    'The inspectors came in July. There were three of them:\n«Ann Marsh» HMI, lead inspector, Ofsted\nBo Lee, lead inspector, CQC\nCy Dean HMI, Ofsted': team,
    'The visit was in July. The inspection team:\nAnn Marsh HMI (lead inspector)\nBo Lee, lead inspector, CQC\nCy Dean HMI': team,
    'Five inspectors were on site. They were Ann Marsh (lead), Bo Lee and Cy Dean.': [someone('Ann Marsh', 'lead'), someone('Bo Lee'), someone('Cy Dean')],
    'Ann Marsh HMI and Cy Dean HMI came in May. Ann Marsh led the visit.': [hmi('Ann Marsh', 'lead'), hmi('Cy Dean')],
  },
  ignores: [
    'Inspectors asked for the following officers:\nAnn Marsh\nBo Lee', 'The inspectors met many partners. They were Ann Marsh and Bo Lee.',
    'Five inspectors were on site. They were impressed by Ann Marsh.', 'Two inspectors met heads. They were Ann Marsh and Bo Lee.',
  ],
})

const letter = (name: string, words: string): string => `12 May 2023\n${name}\nOfsted\nClive House\nLondon SW1H 9EX\nDear Ann\n${words}\nYours sincerely\nCora Lund`

describeExtractor('addressedTeam', addressedTeam, {
  reads: {
    [letter('Ann Marsh HMI', 'Thank you and your colleague Bo Lee for the visit.')]: [hmi('Ann Marsh'), someone('Bo Lee')],
    [letter("Ann Marsh\nHis Majesty's Inspector", 'Thank you for the visit.')]: [hmi('Ann Marsh')],
  },
  ignores: [
    letter('Ann Marsh\nRegional Director', 'Thank you and your colleague Bo Lee for the visit.'), letter('Ann Marsh\nHead of Service', 'Thank you for the visit.'),
  ],
})

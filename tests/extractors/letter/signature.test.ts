import { copyList } from '../../../src/extractors/letter/copy-list.ts'
import { signature } from '../../../src/extractors/letter/signature.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

const person = (name: string | null, role: string | null, organisation: string | null) => ({ name, role, organisation })

describeExtractor('signature on a letterhead', signature({ letterhead: 'Ofsted' }), {
  reads: {
    "Yours sincerely\n«Ann Marsh»\n«Her Majesty's Inspector»": [person('Ann Marsh', "Her Majesty's Inspector", 'Ofsted')],
    'Yours sincerely\nAnn Marsh\nDivisional Manager, Social Care Safeguarding\nCopy: Bo Lee, Chief Executive': [person('Ann Marsh', 'Divisional Manager, Social Care Safeguarding', 'Ofsted')],
    "Dear Ms Lee\nWe will take the findings of this visit into account when we plan your next inspection or visit.\nAnn Marsh\nHer Majesty's Inspector": [
      person('Ann Marsh', "Her Majesty's Inspector", 'Ofsted'),
    ],
  },
  ignores: ['I am yours, sincerely meant.', 'Ann Marsh\nDirector', 'Dear Ms Marsh\nWe will take the findings of this visit into account when we plan what we do next.\nExe Vale'],
})

describeExtractor('signature of several bodies', signature(), {
  reads: {
    'Yours sincerely\nOfsted | Care Quality Commission\nAnn Marsh | Bo Lee\nNational Director, Social Care | Deputy Chief Inspector': [
      person('Ann Marsh', 'National Director, Social Care', 'Ofsted'), person('Bo Lee', 'Deputy Chief Inspector', 'CQC'),
    ],
    'HMI Constabulary and Fire & Rescue Services (HMICFRS) and HMI Probation (HMIP) came.\nYours sincerely\nHMI Constabulary | HMI Probation\nAnn Marsh | Bo Lee\nInspector | Director': [
      person('Ann Marsh', 'Inspector', 'HMICFRS'), person('Bo Lee', 'Director', 'HMI Probation'),
    ],
    'HMI Constabulary (HMIC) came.\nYours sincerely\nHMI Constabulary | Ofsted\nAnn Marsh | Bo Lee\nInspector | Director': [
      person('Ann Marsh', 'Inspector', 'HMIC'), person('Bo Lee', 'Director', 'Ofsted'),
    ],
  },
  ignores: [],
})

describeExtractor('copyList', copyList, {
  reads: {
    'Yours sincerely\nAnn Marsh\nCopy: «Bo Lee», «Chief Executive», Oxfordshire County Council\nCy Dean, Department for Children, Schools and Families': [
      person('Bo Lee', 'Chief Executive', 'Oxfordshire County Council'), person('Cy Dean', null, 'Department for Children, Schools and Families'),
    ],
    'I am copying this letter to the «Department for Education». It will be published.': [person(null, null, 'Department for Education')],
    "Ann Marsh\nLS2 8BB\nCopy to: Bo Lee, CEO, Exe Children's Services Trust\nDear Ms Marsh\nWe came.": [person('Bo Lee', 'CEO', "Exe Children's Services Trust")],
  },
  ignores: ['A copy of the plan was sent to the board.'],
})

import { signature } from '../../../src/extractors/letter/signature.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

const person = (name: string, role: string | null, organisation: string | null) => ({ name, role, organisation })

describeExtractor('signatures of a joint inspection', signature(), {
  reads: {
    "Yours sincerely\nAnn Marsh\nNational Director Regulation and Social Care, Ofsted\nDr Bo O'Kelly BSc MB ChB\nChief Inspector of Health Care, CQC\nCy Dean, CBE\nHis Majesty's Inspector of Constabulary\nHis Majesty's Inspector of Fire & Rescue Services\nDot Ward\nChief Inspector of Probation": [
      person('Ann Marsh', 'National Director Regulation and Social Care', 'Ofsted'), person("Bo O'Kelly", 'Chief Inspector of Health Care', 'CQC'),
      person('Cy Dean', "His Majesty's Inspector of Constabulary His Majesty's Inspector of Fire & Rescue Services", null), person('Dot Ward', 'Chief Inspector of Probation', null),
    ],
    'Yours sincerely\nOfsted | Care Quality Commission\nAnn Marsh | Bo Lee\nNational Director | Deputy Chief Inspector, Primary Medical Services, Children\n | Health and Justice\nHMI Constabulary | HMI Probation\nCy Dean | Dot Ward\nHMI Constabulary | Assistant Chief Inspector': [
      person('Ann Marsh', 'National Director', 'Ofsted'), person('Bo Lee', 'Deputy Chief Inspector, Primary Medical Services, Children Health and Justice', 'CQC'),
      person('Cy Dean', null, 'HMIC'), person('Dot Ward', 'Assistant Chief Inspector', 'HMI Probation'),
    ],
    'Yours sincerely\nOfsted\nCare Quality Commission\nAnn Marsh\nBo Lee\nNational Director\nDeputy Chief Inspector\nHMI Constabulary\nHMI Probation\nCy Dean\nDot Ward\nInspector of Constabulary\nAssistant Chief Inspector': [
      person('Ann Marsh', 'National Director', 'Ofsted'), person('Bo Lee', 'Deputy Chief Inspector', 'CQC'),
      person('Cy Dean', 'Inspector of Constabulary', 'HMIC'), person('Dot Ward', 'Assistant Chief Inspector', 'HMI Probation'),
    ],
    'Yours sincerely\nAnn Marsh\nDirector\nOfsted\nBo Lee\nDirector\nCQC': [person('Ann Marsh', 'Director', 'Ofsted'), person('Bo Lee', 'Director', 'CQC')],
  },
  ignores: ['Yours sincerely\nThe report was written in May.'],
})

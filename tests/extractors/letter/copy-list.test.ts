import { copyList } from '../../../src/extractors/letter/copy-list.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

const office = (role: string | null, organisation: string | null) => ({ name: null, role, organisation })

describeExtractor('copyList of offices', copyList, {
  reads: {
    'Yours sincerely\nAnn Marsh\ncc: «Department for Education»\nClinical commissioning group\nDirector of Public Health, London Borough of Bromley\nNHS England': [
      office(null, 'Department for Education'), office(null, 'Clinical commissioning group'), office('Director of Public Health', 'London Borough of Bromley'), office(null, 'NHS England'),
    ],
    "I am copying this letter to the «chair of the governing body», the regional schools commissioner and the director of children's services for Kent. It will be published.": [
      office('chair of the governing body', null), office('regional schools commissioner', null), office("director of children's services for Kent", null),
    ],
  },
  ignores: ['I have copied the plan to the director.'],
})

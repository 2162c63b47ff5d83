import { copiedBelow, copyList } from '../../../src/extractors/letter/copy-list.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

const office = (role: string | null, organisation: string | null) => ({ name: null, role, organisation })

const someone = (name: string, role: string | null = null) => ({ name, role, organisation: null })

describeExtractor('copyList of a sentence', copyList, {
  reads: {
    'I am copying this letter to «Ann Marsh MP» and «Ben Hale MP», to «Cora Lund», Chief Executive, to «Mrs Okoro», and to Dan Fell.': [
      someone('Ann Marsh'), someone('Ben Hale'), someone('Cora Lund', 'Chief Executive'), someone('Okoro'), someone('Dan Fell'),
    ],
    'I am copying this letter to Ann Marsh, to Cora Lund, Chief Executive of the Council, and to Ben Hale MP and Dan Fell MP.': [
      someone('Ann Marsh'), someone('Cora Lund', 'Chief Executive of the Council'), someone('Ben Hale'), someone('Dan Fell'),
    ],
    'I am copying this letter to «Ann Marsh», Chair of Leeds and Exe Partners. It will be published.': [someone('Ann Marsh', 'Chair of Leeds and Exe Partners')],
    'I am copying this letter to «Ann Marsh» (Chief Executive), to «Ben Hale», «Director of People», and to the «Members of Parliament for Exe».': [
      someone('Ann Marsh', 'Chief Executive'), someone('Ben Hale', 'Director of People'), office('Members of Parliament for Exe', null),
    ],
    'A copy of this letter has been sent to your «Chief Executive», «Ann Marsh».': [someone('Ann Marsh', 'Chief Executive')],
    'A copy of this letter goes to «Ann Marsh», Chief Executive, and Ben Hale.': [someone('Ann Marsh', 'Chief Executive'), someone('Ben Hale')],
    'I am copying this letter to Ann Marsh, your Chief Executive, Ben Hale, Strategic Director, and to Dan Fell.': [
      someone('Ann Marsh', 'your Chief Executive'), someone('Ben Hale', 'Strategic Director'), someone('Dan Fell'),
    ],
  },
  ignores: ['I am copying this letter to everyone.', 'A copy of the plan is enclosed for Ann Marsh, Chief Executive.'],
})

describeExtractor('copiedBelow', copiedBelow, {
  reads: { 'The council will act.\ncc «Mr A Marsh», «Chief Executive»\nMs B Hale, Director of People': [someone('A Marsh', 'Chief Executive'), someone('B Hale', 'Director of People')] },
  ignores: ['The council will act.', 'Copies of the plan were sent.'],
})

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

const listed = [someone('Ann Marsh', 'Director of Children, Families and Communities'), someone('Ben Hale', "Children's Services Commissioner"), office(null, 'Ofsted')]

describeExtractor('copyList by the form of its list', copyList, {
  reads: {
    "Yours sincerely\nCora Lund\ncc: Ann Marsh, Director of Children, Families and Communities\nBen Hale, Children's Services Commissioner\nOfsted": listed,
    "Yours sincerely\nCora Lund\nCopied to: Ann Marsh, Director of Children, Families and Communities; Ben Hale, Children's Services Commissioner; Ofsted": listed,
    "Yours sincerely\nCora Lund\nCopies to: Ann Marsh (Director of Children, Families and Communities), Ben Hale (Children's Services Commissioner), Ofsted": listed,
  },
  ignores: ['Yours sincerely\nCora Lund\nOfsted'],
})

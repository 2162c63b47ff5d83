import { inspectorSentence } from '../../../src/extractors/people/inspector-sentence.ts'
import { leadInspector } from '../../../src/extractors/people/lead-inspector.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

const hmi = (name: string, role = 'inspector') => ({ name, role, title: 'hmi', organisation: 'Ofsted' })
const ofstedInspector = (name: string) => ({ name, role: 'inspector', title: 'ofsted-inspector', organisation: 'Ofsted' })

describeExtractor('inspectorSentence', inspectorSentence, {
  reads: {
    "The inspectors were «Ann Marsh», HMI, and «Bo O'Kelly», HMI.": [hmi('Ann Marsh'), hmi("Bo O'Kelly")],
    'The inspectors were Ann Marsh HMI and Bo Lee HMI.': [hmi('Ann Marsh'), hmi('Bo Lee')],
    "Her Majesty's Inspectors for this visit were Ann Marsh and Bo Lee.": [hmi('Ann Marsh'), hmi('Bo Lee')],
    "The inspectors were Ann Marsh, Bo Lee and Paul d'Inverno, all of whom are Her Majesty's Inspectors.": [hmi('Ann Marsh'), hmi('Bo Lee'), hmi("Paul d'Inverno")],
    "The visit was conducted by Ann Marsh and Bo Lee, Her Majesty's Inspectors, and Cy Dean, Ofsted Inspector.": [hmi('Ann Marsh'), hmi('Bo Lee'), ofstedInspector('Cy Dean')],
    "The visit was carried out by Her Majesty's Inspectors Ann Marsh, Bo Lee and Máire Nic-Eoin.": [hmi('Ann Marsh'), hmi('Bo Lee'), hmi('Máire Nic-Eoin')],
    'The inspectors were Ann Marsh and Bo Lee.': [{ ...hmi('Ann Marsh'), title: null, organisation: null }, { ...hmi('Bo Lee'), title: null, organisation: null }],
    'The inspectors were «June Harris», HMI, and «April Dunmore», HMI.': [hmi('June Harris'), hmi('April Dunmore')],
    'The visit on 12 June was carried out by August Lindqvist HMI and Bo Lee HMI.': [hmi('August Lindqvist'), hmi('Bo Lee')],
    'The visit was led by Ann Marsh, HMI, supported by Bo Lee, HMI, and Cy Dean, Ofsted Inspector.': [hmi('Ann Marsh'), hmi('Bo Lee'), ofstedInspector('Cy Dean')],
    'The visit was led by Ann Marsh HMI, who was accompanied by Bo Lee HMI on both days.': [hmi('Ann Marsh'), hmi('Bo Lee')],
    'The visit was carried out by Ann Marsh HMI together with Bo Lee HMI and was shadowed by Cy Dean HMI.': [hmi('Ann Marsh'), hmi('Bo Lee'), hmi('Cy Dean', 'shadow')],
    'The inspectors were Harris, HMI, and «Ann Marsh», HMI.': [hmi('Ann Marsh')],
    'The visit was led by Ann Marsh, HMI. She was supported by Bo Lee, HMI.': [hmi('Ann Marsh'), hmi('Bo Lee')],
  },
  ignores: ['The visit was led by a team that was supported by Bury Council.', 'The inspectors were supported by Ann Marsh of the council.', 'The inspectors were impressed by what they saw.', 'Assessments were carried out by experienced social workers.', "Her Majesty's Chief Inspector leads the work."],
})

describeExtractor('leadInspector', leadInspector, {
  reads: {
    "Lead inspector: «Ann Marsh», Her Majesty's Inspector": [hmi('Ann Marsh', 'lead')],
    "Lead inspector: Ann Marsh\nHis Majesty's Inspector": [hmi('Ann Marsh', 'lead')],
    'Reporting inspector Ann Marsh HMI': [hmi('Ann Marsh', 'lead')],
    "Lead inspectors: Ann Marsh, His Majesty's Inspector, and Bo Lee, His Majesty's Inspector": [hmi('Ann Marsh', 'lead'), hmi('Bo Lee', 'lead')],
  },
  ignores: ['The lead inspector agreed arrangements with the director.'],
})

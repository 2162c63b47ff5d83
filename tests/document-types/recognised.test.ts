import { describe, expect, it } from 'vitest'
import { documentTypes } from '../../src/document-types/index.ts'
import { classify } from '../../src/stages/classify.ts'
import { viewOf } from '../support/doc.ts'

const openings: Readonly<Record<string, readonly string[]>> = {
  'joint targeted area inspection, to 2020': ['jtai-letter', '24 August 2018', 'Ann Marsh, Director, Durham', 'Dear local partnership', '# Joint targeted area inspection of the multi-agency response to domestic abuse in Durham', 'Between 9 and 13 July 2018, Ofsted and HMI Probation undertook a joint inspection of the multi-agency response to domestic abuse in Durham.'],
  'joint targeted area inspection, from 2022': ['jtai-letter', '24 May 2023', 'Dear Harrow Strategic Safeguarding Partnership', '# Joint targeted area inspection of Harrow', 'This letter summarises the findings of the joint targeted area inspection (JTAI) of the multi-agency response to initial need.'],
  'area SEND report': ['area-send-report', '# Area SEND inspection of Bolton Local Area Partnership', 'Inspection dates: 17 to 21 June 2024', '# Inspection outcome', 'The arrangements lead to inconsistent experiences and outcomes for children with special educational needs.'],
  'local area SEND letter': ['area-send-report', '22 December 2017', 'Dear Ms Marsh', '# Joint local area SEND inspection in Bromley', 'Between 6 and 10 November 2017, Ofsted and the Care Quality Commission (CQC) conducted a joint inspection of the local area of Bromley.'],
  'revisit of a local area': ['area-send-report', '5 July 2021', 'Dear Ms Marsh', '# Joint area SEND revisit in Northumberland', 'Between 19 and 21 May 2021, Ofsted and the CQC revisited the local area of Northumberland.'],
  'school report': ['school-inspection-report', 'School report', '# Marsh Lane Primary School', 'Inspection dates | 9 - 10 November 2016', 'Overall effectiveness | Good', 'Outcomes for pupils | Good', '# Summary of key findings for parents and pupils'],
  'school report, from 2019': ['school-inspection-report', '# Inspection of Marsh Lane Primary School', 'Inspection dates: 5 and 6 July 2022', 'The quality of education | Good', '# What is it like to attend this school?'],
  'letter of a short inspection': ['school-inspection-report', '26 March 2018', 'Mrs Ann Marsh', 'Headteacher', 'Dear Mrs Marsh', '# Short inspection of Marsh Lane Primary School', 'Following my visit to the school on 6 March 2018, I write to report the findings.'],
}

describe('the opening of a', () => {
  it.each(Object.entries(openings))('%s tells its type', (_name, [type, ...blocks]) => {
    expect(classify(viewOf(...blocks), documentTypes).type?.id).toBe(type)
  })
})

it('a letter that speaks of "our last inspection" is the inspectors\u2019', () => {
  const [type, ...blocks] = openings['area SEND report'] ?? []
  expect(classify(viewOf(...blocks, 'Since our last inspection, services have improved.'), documentTypes).type?.id).toBe(type)
})

it('notes of a meeting about a joint inspection are not its letter', () => {
  const notes = viewOf('Action notes from the Partnership meeting', 'Joint targeted area inspection of Durham', 'Dear local partnership was how the letter began.')
  expect(classify(notes, documentTypes).type?.id).not.toBe('jtai-letter')
})

it('a council’s report about a joint inspection is not its letter', () => {
  const paper = viewOf('Report to the Health and Wellbeing Board', 'Joint targeted area inspection of Durham', 'Report of: Director of Children’s Services', '# Purpose of the report', 'The board is asked to note the findings.')
  expect(classify(paper, documentTypes).type?.id).not.toBe('jtai-letter')
})

it('a note to all members is a paper, though it greets them as a letter does and names the inspection in its title', () => {
  const head = ['Members’ Briefing', 'Subject: Outcome of the inspection', 'For: All Councillors', 'From: Ann Marsh, Director', 'Date: 3 February 2022']
  const named = ['MEMBER BRIEFING', 'To: All Councillors', 'From: Director of People', '# Ofsted inspection of children’s services in Camden', '# What needs to improve']
  expect(classify(viewOf(...head, 'Dear Councillor', 'We were judged good.'), documentTypes).type?.id).toBe('committee-report')
  expect(classify(viewOf(...named, 'We were judged good.'), documentTypes).type?.id).toBe('committee-report')
  const note = ['Fenshire Council', 'Briefing Note', 'Title: Ofsted focused visit', 'Date: 6 May 2022', 'Purpose', 'To brief members of the Panel on the focused visit.']
  expect(classify(viewOf(...note), documentTypes).type?.id).toBe('committee-report')
})

it('minutes in a table are a decision', () => {
  const rows = ['Item | Discussion | Action', 'Apologies | None were received. | ', 'Ofsted visit | Inspectors came in May. | A. Hale to write to schools']
  expect(classify(viewOf('Corporate Parenting Board', 'Present: Councillor M. Marsh (Chair)', ...rows), documentTypes).type?.id).toBe('council-decision')
})

it('a paper that repeats an inspection’s title and table is no report of it', () => {
  const table = ['The impact of leaders on social work practice with children and families | Outstanding', 'Overall effectiveness | Outstanding']
  const paper = ['Family Services Select Committee', '11 March 2020', 'Report by the Director of Family Services', "OFSTED INSPECTION OF CHILDREN'S SERVICES", '1. INTRODUCTION', ...table, '5. RESOURCE IMPLICATIONS', 'None.']
  expect(classify(viewOf(...paper), documentTypes).type?.id).toBe('committee-report')
})

it('a decision by delegation is called so in its heading', () => {
  const decision = viewOf('Fenshire City Council Delegated Decision', 'Reference Number: 4871', 'Subject: additional capacity', 'Decision Being Taken:', '1. To approve expenditure of £346,000.')
  expect(classify(decision, documentTypes).type?.id).toBe('council-decision')
})

it('a plan is one, though it tells what a board will be asked', () => {
  const table = ['Ref | Recommendation | What we will do | Lead | Timescale', '1 | Improve plans. | Train staff. | Head of Service | May 2016']
  const plan = viewOf('Post-Inspection Action Plan', 'This plan is our answer to the inspection.', ...table, 'Partners on the safeguarding board will be asked to challenge progress.')
  expect(classify(plan, documentTypes).type?.id).toBe('improvement-plan')
})

it('a page that lists reports by their names is none of them', () => {
  const page = ['Home > Residents > Inspections', '# Inspections of children’s services', 'Ofsted inspected our services from 5 to 16 November 2018.', 'Report | Date']
  const row = 'Inspection of services for children in need of help and protection, children looked after and care leavers | October 2014'
  expect(classify(viewOf(...page, row), documentTypes).type?.id).toBe('news-article')
  const offer = ['The Local Offer > About us > SEND inspection', '# SEND inspection', 'Ofsted inspected the local area partnership between 10 and 14 March 2025.']
  expect(classify(viewOf(...offer, 'This page tells you what they found.'), documentTypes).type?.id).toBe('news-article')
})

describe('a page of a council’s site', () => {
  const titled = (...blocks: string[]) => classify(viewOf('Agenda item', 'Outcome of the Ofsted inspection', ...blocks), documentTypes).type?.id
  it('that gives an item’s minutes is a decision, though it says what was asked', () => {
    expect(titled('The Board is asked to note the plan.', 'Minutes:', '14.1 The Director presented the report.')).toBe('council-decision')
    expect(titled('Council is RECOMMENDED to receive the report.', 'Minutes:', 'The Council had before them the report on the inspection.')).toBe('council-decision')
  })
  it('that tells of a discussion is one, too', () => {
    expect(titled('The Sub Committee received two reports of the Director.', 'Members noted that there had been six recommendations.')).toBe('council-decision')
    expect(titled('The Head of Safeguarding submitted a report on the inspection.')).toBe('council-decision')
  })
  it('with an agenda’s items and their decisions to come is an agenda', () => {
    expect(classify(viewOf('Agenda and decisions', 'Children’s Overview and Scrutiny Committee', 'Wednesday, 1st July, 2020 3.00 pm', 'Venue: Remote meeting', '1. DISCLOSURES OF INTEREST', 'To receive disclosures of interests.'), documentTypes).type?.id).toBe('committee-agenda')
  })
  it('is no front sheet, on which the item’s number follows', () => {
    expect(classify(viewOf('Agenda item', '7', 'Report to Cabinet', 'Report of: Director of Children’s Services', 'Date of meeting: 3 May 2022', 'Cabinet is asked to note the outcome.'), documentTypes).type?.id).toBe('cabinet-report')
  })
})

import { describe, expect, it } from 'vitest'
import { documentTypes } from '../../src/document-types/index.ts'
import { classify } from '../../src/stages/classify.ts'
import { viewOf } from '../support/doc.ts'

type Pages = Readonly<Record<string, readonly string[]>>

const told = 'The Strategic Director said that the inspectors had found caseloads to be lower.'

/** Minutes and decisions that say so in no heading. */
const decisions: Pages = {
  'a briefing note that a board considered': ['Ofsted Report', 'Briefing Note of the Director of Children’s Services', 'Further to minute 12/16 the Scrutiny Board considered a briefing note of the Director on the Ofsted re-inspection.'],
  'a report that a committee received': ['Agenda item', 'Ofsted Inspection of Children’s Services', 'The Committee received a report on the inspection.', 'The report explained that services were last inspected in 2019.'],
  'the matter’s page with what was recommended': ['Issue - meetings', 'Draft Action Plan', 'Meeting: 19/07/2017 - Cabinet (Item 12)', 'Report by Director for Children’s Services (CA4).', 'Cabinet is RECOMMENDED to approve the action plan.', 'Recommendation agreed.'],
  'a member’s decision': ['Decision of the Executive Member for Children', 'Subject: Action plan after the Ofsted inspection', 'I agree to:', '1. Approve the action plan.', 'Reason for decision', 'The plan is required.'],
  'a form with lettered boxes': ['A. DECISION REFERENCE', 'KD 112', 'B. DECISION MAKER', 'Councillor Ann Marsh', 'C. TITLE', 'Joint targeted area inspection: action plan', 'D. DECISION', 'To approve the action plan.', 'E. REASONS FOR DECISION', 'It must be with Ofsted in July.'],
  'a form with numbered boxes': ['(1) Decision maker', 'Councillor Ann Marsh', '(2) Title', 'Ofsted focused visit: action plan', '(3) Decision', 'To approve the action plan.', '(4) Reasons for decision', 'It must be with Ofsted in July.'],
  'an officer’s record': ['Officer Delegated Decision', 'Subject: Virtual panels', 'Date of decision: 3 April 2020', 'Brief details of the decision made', '1. To hold panels by video.', 'Reasons for the decision', 'Carers are needed.', 'Financial implications: None.', 'Is this a key decision? No', 'Background documents: None', 'Contact officer: Ann Marsh'],
  'a member’s decision with its day': ['Fenshire County Council', 'Cabinet Member Decision – 30 September 2013', 'Cabinet Member: Cllr Ann Marsh', 'Author: Ben Hale, Strategic Manager', 'Summary:', 'In June 2013 Ofsted inspected the arrangements.', 'Decision:', 'The Cabinet Member:', '1. Approves the creation of 14 posts.', 'Financial Implications:', 'The full year cost is £760,000.', 'Signed: Cllr Ann Marsh'],
  'notes of a board’s meeting': ['Fenshire Council', 'Children’s Services Improvement Board', 'Notes of meeting: Thursday 17 October 2019, 2.00pm – 4.30pm', 'Attendees', 'Apologies: Chief Executive', '3. Ofsted monitoring visit', 'AH reported on the third monitoring visit.', '6. Any other business'],
  'minutes of a board with its actions': ['FENSHIRE SAFEGUARDING CHILDREN BOARD', 'Minutes of the Board Meeting held on 15 September 2011', 'Apologies: Ben Hale', '2. Minutes of the last meeting', 'The minutes of 23 June 2011 were agreed as a true record.', '3. Inspection', 'AM gave an update.', 'ACTION: AM to circulate the plan.', '6. Any other business'],
  'a summary of minutes': ['Home / Children / SEND Local Offer', 'SEND Partnership Board minutes summary - 4 July 2024', 'Attendance', 'Apologies', 'Summary of minutes', 'Area SEND inspection', 'The board talked about the report. Members felt that it was fair.', 'Inspectors from Ofsted were on site from 22 to 26 April 2024.'],
  'an outcome': ['Decision Maker: Leader of the Council', 'Ofsted inspection: improvement funding', 'Outcome:', 'That £200,000 be released.', 'Reasons for the decision: to meet the cost of the plan.'],
  'a whole meeting’s page': ['Agenda and minutes', 'Venue: Town Hall, Norwich', 'Members are asked to declare any interests.', 'To agree the minutes of the last meeting.', 'The Committee agreed: That the minutes be signed.', 'The Committee noted the report on the inspection.', told],
  'consideration given to a report': ['Issue - meetings', 'Inspection Outcomes', 'Meeting: 15/06/2023 - Cabinet (Item 8)', 'Consideration was given to a report on the inspection.', told],
}

const agendas: Pages = {
  'a notice of meeting': ['Meeting documents', 'Children’s Services Scrutiny Committee', 'Tuesday, 3 February 2009', 'Notice of Meeting', 'Tuesday 3 February 2009 at 10.00 am', 'at County Hall, Lewes', 'Membership', 'Councillors:', 'What does this Committee review?'],
  'a list of items': ['Scrutiny Committee', 'AGENDA', 'Tuesday 3 February 2009 at 10.00 am', '1. Apologies for absence', '2. Declarations of interest', '3. Ofsted action plan'],
}

const committeeReports: Pages = {
  'a paper to a partnership’s executive': ['Bury Safeguarding Children Partnership', 'Executive Group', 'Date of meeting: 22 January 2025', 'Title: Joint targeted area inspection', 'Author: Ann Marsh', 'The Executive is asked to note the letter.'],
  'a briefing note to a board': ['Briefing Note', 'To: Children’s Scrutiny Board', 'From: Director of Children’s Services', 'Date: 4 May 2019', 'Subject: Ofsted focused visit', 'The Board is asked to note the letter. At its last meeting the Board considered a briefing note on the visit.'],
  'one to the full council': ['FENSHIRE COUNCIL', 'Meeting: | Council', 'Date: | 19 July 2018', 'Wards Affected: | All', 'Report Title: | Ofsted Inspection of Children’s Services', 'Background Documents'],
  'one to the full council with an executive summary': ['FENSHIRE COUNCIL', 'FULL COUNCIL', '1 December 2022', 'Report Title | Ofsted Inspection of Children’s Services', '2. Executive Summary', '3. Recommendations', '3.1 It is recommended that Council:', 'a) Notes the report.', '5. Implications'],
  'one that a commission considers': ['Committee considering report: | Overview and Scrutiny Management Commission', 'Date of Committee: | 30 June 2015', 'Portfolio Member: | Councillor Ann Marsh', '2. Recommendations', '2.1 That the Commission notes the findings.', '3. Implications'],
  'one in whose masthead alone the body stands': ['CHILDREN’S SCRUTINY COMMITTEE - 4 MAY 2019', 'Ofsted focused visit', 'Report by the Director of Children’s Services', 'The report explained that … is told in the last one.', 'RECOMMENDATION', 'The Committee is asked to note the letter.'],
}

const cabinetReports: Pages = {
  'one that gives reasons for its decision': ['Cabinet', 'Date of meeting: 4 May 2019', 'Report of: Director of Children’s Services', 'Ofsted inspection', 'Recommendations', 'Cabinet is asked to note the report.', 'Reasons for decision', 'Alternative options considered'],
}

/** Pages on which a board or committee is named, and nothing else makes them its papers. */
const unknown: Pages = {
  'questions and answers': ['London Borough of Merton', 'Frequently asked questions', 'What is Ofsted?', 'It inspects services for children.', 'What has the council done?', 'An improvement board was set up.'],
  'a board’s entry in a blog': ['Improvement plan updates', 'Recent posts', 'Improvement Board Update - 22 October 2020', 'Posted: Monday 23rd November 2020', 'Blog: 2020', 'The Board heard of the first monitoring visit.'],
  'a board’s name over a leaflet': ['Leeds Safeguarding Children Board', 'Thresholds of need', 'This leaflet says who can help.'],
  'a poem of agreement': ['I agree to differ', 'That is the outcome of our talk.'],
}

const typeOf = (blocks: readonly string[]): string | undefined => classify(viewOf(...blocks), documentTypes).type?.id

const cases = ([['council-decision', decisions], ['committee-agenda', agendas], ['committee-report', committeeReports], ['cabinet-report', cabinetReports], [undefined, unknown]] as const)
  .flatMap(([type, pages]) => Object.entries(pages).map(([name, blocks]) => [type, name, blocks] as const))

describe('the type of a council’s page', () => {
  it.each(cases)('is %s for %s', (type, _name, blocks) => expect(typeOf(blocks)).toBe(type))
})

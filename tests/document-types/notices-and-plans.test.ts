import { describe, expect, it } from 'vitest'
import { documentTypes } from '../../src/document-types/index.ts'
import { classify } from '../../src/stages/classify.ts'
import { viewOf } from '../support/doc.ts'

type Pages = Readonly<Record<string, readonly string[]>>

const notices: Pages = {
  'a formal notice': ['IMPROVEMENT NOTICE', 'To: Fenshire County Council', 'This Improvement Notice is issued to the Council on 4 May 2012 by the Parliamentary Under Secretary of State for Children and Families.', 'The Council must:'],
  'a direction': ['DIRECTION TO FENSHIRE COUNCIL IN RELATION TO CHILDREN’S SERVICES', 'in exercise of powers under section 497A(4B) of the Education Act 1996, the Secretary of State directs the Council as follows:'],
  'a minister’s letter': ['Department for Education', 'Sanctuary Buildings', '14 March 2019', 'Dear Councillor Cressett', 'Children’s services', 'I am writing to confirm that your council is no longer in intervention.', 'Orla Tansley MP', 'Minister for Children and Families'],
}

const plans: Pages = {
  'a table with owners': ['Fenshire Children’s Services Improvement Plan', 'This plan answers Ofsted’s inspection of May 2019.', 'Action | Lead | By when | Progress', 'Write plans. | Head of Service | June 2020 | Done.'],
  'recommendations with a rating': ['Post-inspection action plan', 'Ofsted recommendation | Actions to be taken | Responsible officer | Timescale | RAG', '1. See children alone. | Train staff. | Head of Service | May 2019 | Green'],
  'recommendations with labels': ['Ofsted Action Plan: Children’s Services', 'Recommendation 1', 'Ofsted recommended: Improve the quality of plans.', 'What we will do: New policy.', 'Lead: Head of Service', 'By when: April 2016'],
  'a title that names the inspection': ['Fenshire Children’s Services Improvement Plan after the Ofsted inspection', 'Recommendation 1', 'Assessments should be timely.', 'We will train all team managers by June 2019.'],
  'a foreword': ['Fenshire Council', 'Children’s Services Improvement Plan 2022–2024', 'Foreword', 'In July 2022 Ofsted told us that this has not been so. This plan says what we are going to do.', 'What inspectors found', 'Services were judged inadequate.'],
  'a version and a day in its title': ['Fenshire City Council', 'Action plan, version 3, 14 April 2011', 'This plan sets out how we will carry out what Ofsted recommended.', 'Recommendation | Our response | Lead | Timescale | Status', 'Send minutes out. | Two clerks. | Head of Safeguarding | Immediately | Green'],
  'our plan': ['Fenshire Council', 'Improving services for children: our plan', '1. Why we have a plan', 'Ofsted judged that services are inadequate.', 'Workstream A: Front door', 'Recommendations:', '1. Ensure that all contacts are screened.', 'Two more managers started in April.'],
  'labels': ['Fenshire Local Area Partnership', 'Written Statement of Action', 'After the inspection by Ofsted and the CQC.', 'Action: Publish the offer.', 'Lead: Head of Inclusion', 'Timescale: April 2018'],
}

const others: Readonly<Record<string, Pages>> = {
  'news-article': {
    'press about a plan': ['Council agrees improvement plan after Ofsted inspection', 'By Ann Okoro', '4 March 2019', 'Fenshire has agreed a plan after inspectors said its services require improvement.', 'The leader said: "We will do better."'],
    'a page about a statement that is to come': ['Home > Special educational needs > SEND inspection', 'SEND Inspection - Written Statement of Action', 'Ofsted and the Care Quality Commission (CQC) carried out a joint inspection of the local area in March 2018.', 'What did the inspectors say?', 'When the statement is fit for purpose we will publish it on this page.', 'Page last updated: 3 September 2018'],
    'press about a notice': ['Minister lifts improvement notice', 'The government has lifted its notice. The news comes just weeks after Ofsted praised the council.', 'The minister said: "I am pleased." The council must report in six months.'],
  },
  'council-decision': {
    'minutes about a direction': ['Agenda item', 'Direction to the Council', 'Minutes:', 'The Board considered a report on the statutory direction of the Secretary of State.', 'RESOLVED - that the direction be noted.'],
    'minutes about a plan': ['Agenda item', 'Ofsted improvement plan', 'Minutes:', 'The Committee received a report on the plan: Action | Lead | By when', 'RESOLVED - that it be noted.'],
  },
  'cabinet-report': {
    'a paper that brings a plan': ['Report to: Cabinet', 'Date of meeting: 4 May 2019', 'Report of: Director of Children’s Services', 'Ofsted Improvement Plan', 'RECOMMENDATIONS', 'Cabinet is asked to approve the plan.', 'Action | Lead | By when | Progress', 'Write plans. | Head of Service | June 2020 | Done.'],
    'a paper about a notice': ['Report to: Cabinet', 'Date of meeting: 4 May 2019', 'Improvement Notice', 'Cabinet is asked to note the improvement notice of the Secretary of State for Education.'],
  },
  unknown: {
    'an answer in Parliament': ['Children: Social Services - Fenshire', 'To ask the Secretary of State for Education, what steps he is taking.', 'This question was answered on 10th September 2019', "Ofsted's inspection of children's services in Fenshire took place in February. The impact of leaders on social work practice with children and families was found to be inadequate."],
    'a plan for roads': ['Fenshire Highways Action Plan', 'Action | Lead | By when | Progress', 'Mend the bridge. | Head of Roads | June 2020 | Done.'],
    'a council’s letter to the minister': ['Department for Education', 'Sanctuary Buildings', '14 March 2019', 'Dear Minister', 'I am writing to ask you to lift the improvement notice.', 'Yours sincerely'],
    'a council’s letter to the department’s director': ['Mr Jem Tansley', 'Department for Education', 'Sanctuary Buildings', 'Dear Jem', 'I am writing to send you our report on intervention.', 'Yours sincerely'],
    'a leaflet about plans': ['What an improvement plan is', 'Ofsted may ask for one. Your council writes it.'],
    'directions to the town hall': ['Directions to Fenshire Council', 'Turn left at the church. The council must be on your right.'],
  },
}

const typeOf = (blocks: readonly string[]): string => classify(viewOf(...blocks), documentTypes).type?.id ?? 'unknown'
const cases = Object.entries({ 'improvement-notice': notices, 'improvement-plan': plans, ...others })
  .flatMap(([type, pages]) => Object.entries(pages).map(([name, blocks]) => [type, name, blocks] as const))

describe('the type of what may be a notice or a plan', () => {
  it.each(cases)('is %s for %s', (type, _name, blocks) => expect(typeOf(blocks)).toBe(type))
})

import { describe, expect, it } from 'vitest'
import { documentTypes } from '../../src/document-types/index.ts'
import { classify } from '../../src/stages/classify.ts'
import { viewOf } from '../support/doc.ts'

type Pages = Readonly<Record<string, readonly string[]>>

/** Press reports and notices without a byline or a masthead. */
const news: Pages = {
  'one that quotes a minister’s letter': ['Government lifts improvement notice', 'The government has lifted its notice to improve. The news comes just three months after Ofsted inspectors spoke of progress.', 'The letter reads: “It is clear that the council has made progress.”', 'The letter to the leader continued: “I want to thank your staff.”'],
  'a council’s own news that lists the areas': ['Toggle menu', 'Families are being heard, say inspectors', 'Ofsted’s inspectors have judged the council to be “good”. This comes over five years after the last inspection.', '• The impact of leaders on social work practice with children and families', '• The experiences and progress of children in care', 'In the report, inspectors said:', '“Leaders have kept their promises.”'],
  'one that quotes the lead inspector': ['FENSHIRE County Council has been judged as outstanding in an Ofsted inspection.', 'Lead inspector, Orla Wetherby, said: ‘There is tailored help from support workers.’', 'The leader of the council, Councillor Jem Tansley, said: ‘We are proud.’'],
  'one of a scandal': ['A damning report into the neglect of three children blamed managers, it emerged yesterday.', 'The report added: ‘Nobody asked them.’', 'Councillor Jem Tansley said: ‘We apologise.’'],
  'one retold on a site': ['layout: post', 'title: "Services in Fenmarsh are good" author: jem categories: news', 'image: fen.jpg', 'Ofsted rated services good, up from requires improvement.', 'Read the full article at Fenmarsh Evening News'],
  'an open letter': ['An open letter to the families of Fenmarsh', 'Friday 18 November 2022', 'Dear parents, carers and young people,', 'What did inspectors say?', 'Our services now require improvement to be good.'],
  'a branch’s letter to its members': ['Fenshire local government branch', '10 April 2017', 'Dear member', 'OFSTED FINDS SERVICES INADEQUATE', 'On Friday Ofsted put out its report.'],
  'a bulletin for partners': ['Children and families – partner bulletin', '10 June 2015', 'Dear partner', 'Ofsted found that our services are good.'],
  'a page about an inspection': ['Home > Children > Our Ofsted inspection', 'Our Ofsted inspection', 'What did Ofsted think?', 'Inspectors said that two things need to improve:'],
  'a standing page about an inspection': ['Home | Professionals | Parents and carers | Training', 'Joint Targeted Area Inspection (JTAI)', 'JTAI in Fenshire', 'Fenshire was inspected between 20 and 24 November 2017.', 'Inspectors found strengths.'],
  'a page that asks what inspectors found': ['Latest News', 'Joint Targeted Area Inspection (JTAI): what did inspectors find?', 'Published: 12 March 2025', 'Inspectors from Ofsted came to Fenshire in January 2025.', 'Read the letter here.'],
  'one with its reporter’s label': ['Fenshire Recorder', 'Services must be rebuilt, council is told', 'Reporter: Ann Okoro', 'Date published: 23 January 2018', 'Parents have demanded answers after inspectors tore into services.'],
  'a council’s page with the head of a report': ['Wandsworth Council', 'Home > Children > Ofsted inspection', 'Ofsted inspection of children’s services', 'Inspection dates: 12 January 2026 to 23 January 2026', 'Lead inspector: Ann Okoro, His Majesty’s Inspector', 'The impact of leaders on social work practice with children and families | Good', 'What inspectors said we do well', 'We were judged inadequate in 2015.'],
  'a bulletin for head teachers': ['Fenshire Council | Schools', 'Headteacher bulletin | Monday 4 November 2019', 'The report was published on Friday 1 November.', 'Colleagues will recall that Ofsted visited our services.'],
  'a reader’s letter to a paper': ['Letter: What Ofsted really said', 'Published on: 6 May 2021', 'From: Ann Okoro', 'It says that the front door is a safe one.', 'Share this:'],
  'a councillor’s blog': ['Wednesday, 17 March 2010', 'Ofsted came to Fenshire', 'Staff told the inspectors that they felt supported.', 'Posted by Cllr Ann Okoro at 21:14'],
  'a bulletin sent by mail': ['Having trouble viewing this email? View it as a web page.', 'Fenshire Council', '17 April 2024', 'Dear colleague', 'Tomorrow Ofsted will publish the outcome of its inspection. The overall judgement is Good.'],
  'a partnership’s page below its menu': ['Fenshire Safeguarding Children Partnership', 'Home', 'Report a concern', 'Training', 'News', 'Joint Targeted Area Inspection (JTAI) 2022', 'Fenshire was subject to a joint targeted area inspection from 10 to 14 October 2022.', 'What needs to improve', '• The sharing of notifications.', 'Published: 20 April 2023'],
  'a partnership’s post': ['Fenshire Safeguarding Children Partnership', 'FSCP News', 'Joint Targeted Area Inspection: findings published', 'Posted: 18 May 2023', 'As colleagues will know, Fenshire was visited this spring by Ofsted and the Care Quality Commission.', 'Area for priority action', '• Health partners should take part in all meetings.'],
  'a partnership’s page below its menu in one line': ['Fenshire SEND Partnership', 'Home About us Get support News Contact', 'Our Area SEND inspection 2024', 'In early 2024 Ofsted and the Care Quality Commission (CQC) visited Fenshire to see how well services work together.'],
  'a board’s newsletter': ['Fenshire Safeguarding Children Board', 'Newsletter | Issue 14 | Spring 2015', 'In this issue', 'Ofsted inspection', 'Ofsted inspected our services last autumn. The judgements are set out below.', 'Adoption performance | Good', 'Care leavers | Good'],
  'a partnership’s page of a joint inspection': ['Fenshire Safeguarding', 'Children | Adults | Professionals | Training | About us', 'Joint targeted area inspection: outcome and our response', 'On 10 May 2023 Ofsted, the Care Quality Commission and HMICFRS published their letter about the joint targeted area inspection.', 'What inspectors told us', 'They saw a strong will among partners.', 'What needs to improve', '- The oversight by supervisors.', 'Ann Okoro, who chairs the executive, said: "This is a fair letter."'],
  'a partnership’s page of its area’s inspection': ['Fenshire SEND Partnership', 'Local Offer | Latest news | Get involved | SEND improvement', 'Area SEND inspection 2025', 'What was inspected?', 'Inspectors found that our arrangements lead to inconsistent experiences and outcomes for children with special educational needs.', 'Inspectors met some of you.', 'Date published: 27 March 2025'],
  'a local offer’s page of an inspection': ['Fenshire local offer', 'About | Education | Health | Money', 'Area SEND inspection', 'Ofsted and the Care Quality Commission said that we must work jointly to make improvements. Inspectors spoke to many of you.', 'Published on 2 July 2024'],
  'a sheet of a bulletin to schools': ['Schools\u2019 e-bulletin', 'Information sheet', 'Sheet number: 71/23', 'Publication date: 26/06/2023', 'Dear colleagues', 'I am writing to share the outcome of the Ofsted inspection of children\u2019s services.', 'Inspectors felt that we could do more.'],
  'a press notice': ['Press release', 'Council welcomes Ofsted report', 'Inspectors praised social workers.', 'ENDS', 'Notes to editors'],
}

const notNews: Readonly<Record<string, Pages>> = {
  'council-decision': {
    'minutes that quote': ['Agenda item', 'Ofsted inspection', 'Minutes:', 'The Director presented the report. She said "the inspectors were pleased". This comes after two visits.', 'RESOLVED - that the report be noted.'],
  },
  'committee-report': {
    'a paper that tells of the press': ['Report to: Children’s Scrutiny Committee', 'Date: 4 May 2019', 'Report of: Director of Children’s Services', 'Media enquiries', 'The Committee is asked to note the press release.', 'A damning report came out in 2016; "we must do better", said the chair.'],
  },
  'area-send-report': {
    'a report of an area’s inspection': ['Area SEND inspection of Fenshire Local Area Partnership', 'Inspection dates: 20 to 24 January 2025', 'The local area partnership’s arrangements lead to inconsistent experiences and outcomes for children and young people with special educational needs.', 'Parents told inspectors that their voices are heard.'],
  },
  'jtai-letter': {
    'a letter of several inspectorates': ['Ofsted | Agora | Nottingham', 'Dear Fenshire Local Safeguarding Partnership', 'Joint targeted area inspection of Fenshire', 'This letter outlines the findings of the joint targeted area inspection. Inspectors spoke to parents.'],
  },
  'ilacs-inspection-report': {
    'a report with its lead inspector': ['Inspection of Fenshire local authority children’s services', 'Inspection dates: 4 to 15 May 2019', 'Lead inspector: Orla Wetherby, Her Majesty’s Inspector', 'The impact of leaders on social work practice with children and families | Good'],
  },
  'unknown': {
    'questions and answers': ['Frequently asked questions', 'What did Ofsted find?', 'Inspectors found that services were inadequate.', 'Subscribe to our newsletter'],
    'a statistical bulletin': ['Home > Children > Bulletin', 'Children’s social care: statistical bulletin', 'Published: 3 December 2015', 'Table 1'],
    'a handbook': ['Inspecting children’s services', 'Published 5 April 2019', 'This handbook says how inspectors judge. According to the report of 2018, they listen.'],
    'a letter that asks for nothing': ['Dear Ann', 'The government lifts its notice.', '"Well done", said the minister.'],
    'a newsletter for carers': ['Foster carers’ newsletter', 'Dates for your diary', '4 May: coffee morning', 'Council welcomes new carers'],
  },
}

const typeOf = (blocks: readonly string[]): string => classify(viewOf(...blocks), documentTypes).type?.id ?? 'unknown'
const cases = Object.entries({ 'news-article': news, ...notNews })
  .flatMap(([type, pages]) => Object.entries(pages).map(([name, blocks]) => [type, name, blocks] as const))

describe('the type of a page that could be the press’s', () => {
  it.each(cases)('is %s for %s', (type, _name, blocks) => expect(typeOf(blocks)).toBe(type))
})

import { describe, expect, it } from 'vitest'
import { quotedActions } from '../../../../src/extractors/council/actions/quoted-actions.ts'
import { decisionsSought } from '../../../../src/extractors/council/decisions/decisions-sought.ts'
import { decisionsTaken } from '../../../../src/extractors/council/decisions/decisions-taken.ts'
import { settle } from '../../../../src/record/settle.ts'
import type { Action } from '../../../../src/record/schema.ts'
import type { Extractor } from '../../../../src/rules/extractor.ts'
import { councilPaperOutline } from '../../../../src/shapes/council-paper/outline.ts'
import { partOf } from '../../../support/doc.ts'

const about = ['# Ofsted inspection of children’s services', 'Inspectors came from 3 to 14 June 2015. Their report judged services for children to be good.']
const kinds = (extractor: Extractor<Action[]>, ...blocks: string[]): string[] => {
  const part = partOf([...about, ...blocks], councilPaperOutline)
  return settle<Action[]>(extractor(part.view, part) ?? []).body.map(({ kind, owner }) => (owner ? `${kind} of ${owner}` : kind))
}

const toDo = ['• improve the timeliness of visits', '• put in place a system to track plans; and', '• satisfy itself that thresholds are understood.']
const topics = ['• the quality of care plans', '• the recording of supervision']
const someone = ['• the council to review its plan', '• health partners to complete assessments']

it('lines of a page’s contents are no list', () => {
  const contents = ['# On this page', 'What an inspection is', 'Areas for improvement', 'What happens next']
  expect(kinds(quotedActions, ...contents, '# What an inspection is', 'Inspectors come and look.', '# What happens next', 'A plan will be published.')).toEqual([])
})

it('a list without marks has no more points than its lead counts', () => {
  const points = ['The allocation of children to a worker.', 'The regularity of oversight.', 'The visit looked at children in need.']
  expect(kinds(quotedActions, 'Inspectors raised two areas for priority action:', ...points)).toEqual(['priority-action', 'priority-action'])
})

it('a list below a numbered heading may have the same numbers', () => {
  const points = ['1. Ensure that visits are made.', '2. Improve plans.', '3. Ensure that interviews are recorded.', '4. Increase the number of visitors.']
  expect(kinds(quotedActions, '3. RECOMMENDATIONS MADE BY OFSTED', '3.1 Ofsted made four recommendations to the Council:', ...points)).toHaveLength(4)
})

it('a list whose marks were lost is of things by their names', () => {
  const points = ['The quality of supervision records, so that they show why.', 'Life-story work for children who have a plan.', 'The consistency of written plans.']
  expect(kinds(quotedActions, 'Inspectors told us what needs to improve:', ...points)).toHaveLength(3)
})

it('a list whose marks were lost is of points that say whose duty they are', () => {
  const points = ['Leaders should reduce the time that children wait.', 'The partnership should improve plans.', 'What happens next is not known.']
  expect(kinds(quotedActions, 'The report sets out two areas for improvement:', ...points)).toEqual(['area-for-improvement', 'area-for-improvement'])
})

describe('a list by its entries’ form', () => {
  it.each([
    'Recommendations to the council. There are nine; the three which need most work are:', 'Five recommendations resulted:', 'The team left us with these recommendations:',
  ])('is of recommendations below: %s', (lead) => expect(new Set(kinds(quotedActions, lead, ...toDo))).toEqual(new Set(['recommendation'])))
  it.each(['We have been told to:', 'To improve the quality of help, the council must:', 'The letter concludes that managers should:', 'The following actions were required:'])(
    'is of areas for improvement where nobody recommends them: %s', (lead) => expect(new Set(kinds(quotedActions, lead, ...toDo))).toEqual(new Set(['area-for-improvement'])))
  it.each(['The report wants:', 'What has to happen now:', 'Ofsted expects:'])(
    'may say who is to act below: %s', (lead) => expect(kinds(quotedActions, lead, ...someone)).toEqual(['area-for-improvement', 'area-for-improvement']))
  it.each([
    'The letter told the authority to improve:', 'It says the council should improve:', '# What do they want us to work on?', '# What the inspectors asked us to improve',
    'The inspectors highlighted areas that could be stronger:', 'Areas where we can do better:', 'Further development is needed in:', 'Areas to strengthen:',
  ])('is of areas for improvement below: %s', (lead) => expect(new Set(kinds(quotedActions, lead, ...topics))).toEqual(new Set(['area-for-improvement'])))
  it.each([
    'The Committee made recommendations. The three which need most work are:', 'We will:', 'Our improvement plan sets out to:', 'The Committee made these recommendations:', 'The peer review recommended that the council should:',
    'Managers plan to:', 'The council has already acted to:', 'Officers will now:',
  ])('is none of the inspectors’ below: %s', (lead) => expect(kinds(quotedActions, lead, ...toDo)).toEqual([]))
  it.each(['Inspectors praised:', 'The following areas have improved:', 'Inspectors looked at:', 'Inspectors had found that the council was making further progress. They noted:'])(
    'asks for nothing below: %s', (lead) => expect(kinds(quotedActions, lead, ...topics)).toEqual([]))
  it('has the bodies above its entries as owners, and no reference behind them', () => {
    expect(kinds(quotedActions, 'Ofsted made two recommendations:', '# Management Board', '1. improve plans (NMS 17.1)', '# Metropolitan Police', '2. cut delays (NMS 18.2)')).toEqual([
      'recommendation of Management Board', 'recommendation of Metropolitan Police',
    ])
  })
  it.each(['The Elmshire Youth Justice Service should:', 'The Management Board must:', 'Elmshire Police needs to:'])(
    'has the body of a line of duty as owner: %s', (line) => {
      const owner = line.replace(/ (?:should|must|needs to):$/, '')
      expect(kinds(quotedActions, 'Ofsted made two recommendations, all accepted:', line, '1. improve plans', '2. cut delays')).toEqual([
        `recommendation of ${owner}`, `recommendation of ${owner}`,
      ])
    })
  it.each(['The council should:', 'The council and its partners must:', 'The local authority needs to:'])(
    'has no owner by a line that speaks to the council: %s', (line) =>
      expect(kinds(quotedActions, 'Ofsted made two recommendations:', line, '1. improve plans', '2. cut delays')).toEqual(['recommendation', 'recommendation']))
  it.each(['Under the notice the council must:', 'The improvement notice requires the council to:'])(
    'is of steps to take where a notice orders it: %s', (lead) => expect(new Set(kinds(quotedActions, lead, ...toDo))).toEqual(new Set(['next-step'])))
  it.each(['Those which concern care leavers are:', 'Of these, the ones that touch this Board are:'])(
    'may leave numbers out: %s', (lead) => expect(kinds(quotedActions, '# Recommendations made by Ofsted', `There were nine. ${lead}`, '3. Improve plans.', '6. Cut delays.', '9. Train staff.')).toHaveLength(3))
  it('may be a table of who is asked for what', () => {
    expect(kinds(quotedActions, '# Areas for improvement', 'Who | What the report says', 'Elmshire Council | Leaders should improve plans.')).toEqual([
      'area-for-improvement of Elmshire Council',
    ])
  })
})

it.each([
  ['3.1 In order to improve, Fenshire County Council should:', 'Within three months:', '• ensure that decisions are recorded', '• complete health assessments'],
  ['4.1 Ofsted named two matters:', '• The information given to care leavers.', '• Support for care leavers.'],
  ['3.1 There are two for the Council:', '1. Increase the number of adopters.', '2. Improve the recording of decisions.'],
])('a numbered paragraph that introduces the list of a section is none of it: %s', (...blocks) => {
  expect(kinds(quotedActions, '3. Areas for improvement', ...blocks)).toEqual(['area-for-improvement', 'area-for-improvement'])
})

it('a list that is called one of recommendations is that, though the framework names areas', () => {
  const framework = 'The inspection was carried out under the ILACS framework in June 2019.'
  expect(kinds(quotedActions, framework, 'The Director took members through progress against the Ofsted recommendations, which were:', '1. Timeliness of meetings.', '2. The quality of supervision.')).toEqual(['recommendation', 'recommendation'])
  expect(kinds(quotedActions, framework, 'Inspectors asked for the following improvements to services:', 'Within three months:', '• ensure that visits are made', '• ensure that plans are written')).toEqual(['area-for-improvement', 'area-for-improvement'])
})

it('a paragraph below a heading in plain words introduces what that announces', () => {
  expect(kinds(quotedActions, '5. What the inspectors would like to see improved', '5.1 Two things were named:', '• the use of interpreters', '• the timeliness of checks')).toEqual(['area-for-improvement', 'area-for-improvement'])
})

it('lines of grades are no list of what should get better', () => {
  expect(kinds(quotedActions, 'Each of these areas to improve was given its own rating:', 'The impact of leaders: good', 'Children in care: requires improvement')).toEqual([])
})

it('a plain line above bullets introduces them', () => {
  expect(kinds(quotedActions, '# 5. Areas for improvement', 'Of the four in the report, these two touch the work of the Panel:', '• The way the offer is explained.', '• The timeliness of assessments.')).toEqual(['area-for-improvement', 'area-for-improvement'])
})

it('what a site offers its readers leads to no list', () => {
  const words = ['Councillor Wetherby said that cuts had come home.', '"You cannot close centres and be surprised," she said.']
  expect(kinds(quotedActions, 'You may also want to watch:', ...words)).toEqual([])
})

describe('decisions by their points’ form', () => {
  const points = ['(a) notes the report;', '(b) approves the plan.']
  it.each(['That the Board:', 'The Executive Board is asked:', 'For the Committee to:', 'Cabinet’s approval is sought:', 'We would like the Board to:', 'Ask of the Board:'])(
    'are sought below: %s', (lead) => expect(kinds(decisionsSought, lead, ...points)).toEqual(['decision-sought', 'decision-sought']))
  it.each(['The Board’s role is to:', 'The Committee heard that the plan would:', 'Members asked officers:'])(
    'are none below: %s', (lead) => expect([decisionsSought, decisionsTaken].flatMap((read) => kinds(read, lead, ...points))).toEqual([]))
  it.each(['Resolution:', 'The Board agreed', 'The Board made the following decisions:', 'Details of decision', 'Conclusion:'])(
    'are taken below: %s', (lead) => expect(kinds(decisionsTaken, lead, '1. That the report be noted;', '2. That the plan be approved.')).toEqual(['decision', 'decision']))
  it.each(['Conclusion:', 'Conclusions', '# 12/2019'])('are told in sentences below: %s', (label) =>
    expect(kinds(decisionsTaken, label, 'The Panel noted the letter.', 'The Panel asked that staff be thanked.', 'Members left at noon.')).toEqual(['decision', 'decision']))
  it.each(['Discussion:', 'The Panel met in public.'])('are none in the same sentences below: %s', (line) =>
    expect(kinds(decisionsTaken, line, 'The Panel noted that sickness had risen.')).toEqual([]))
  it('stand behind what was heard before', () => {
    expect(kinds(decisionsTaken, 'Having heard the views of parents, it was unanimously RESOLVED: That the plan be approved.')).toEqual(['decision'])
    expect(kinds(decisionsTaken, 'The Director agreed with Mr Hale that the letter be published.')).toEqual([])
  })
  it('are agreed in a paragraph of their own', () => {
    expect(kinds(decisionsTaken, 'The Board agreed that a single set of data would be used.')).toEqual(['decision'])
    expect(kinds(decisionsTaken, 'Exit interviews point to the system. The Board agreed that the Chair should write to the Chief Executive.')).toEqual(['decision'])
    expect(kinds(decisionsTaken, 'The Board agreed that the distance travelled was considerable.')).toEqual([])
    expect(kinds(decisionsTaken, 'As Cabinet Member for Children, I agree:', 'a) the action plan; and', 'b) that the Director reports to me.')).toEqual(['decision', 'decision'])
    expect(kinds(decisionsTaken, 'Item | Report | Outcome', '1 | Apologies for absence | Councillor Ann Okoro.', '2 | Fees | That the fees be approved.')).toEqual(['decision'])
  })
  it('begin below the body, and end where the meeting does', () => {
    expect(kinds(decisionsTaken, 'Decision: The Board:', 'a) noted the findings;', 'b) agreed to receive the plan.')).toEqual(['decision', 'decision'])
    expect(kinds(decisionsTaken, 'Decision: The Board approved the timetable.', 'The meeting closed at 11:52 am.')).toEqual(['decision'])
  })
  it('begin behind a word that leads to the first', () => {
    expect(kinds(decisionsTaken, 'RESOLVED:', 'To (1) note the letter; and', '(2) receive a report.')).toEqual(['decision', 'decision'])
  })
})

it('what it was agreed that somebody does is none of the inspectors\u2019', () => {
  const points = ['(a) the Panel receives the plan in November;', '(b) visits be arranged before Christmas.']
  const lead = ['Ann Hale suggested that members should visit the team.', 'It was agreed that:']
  expect([kinds(quotedActions, ...lead, ...points), kinds(decisionsTaken, ...lead, ...points)]).toEqual([[], ['decision', 'decision']])
})

import { describe, expect, it } from 'vitest'
import { accepted } from '../../../../src/extractors/council/decisions/told-decisions.ts'
import { adoptedRecommendations, decisionsSought } from '../../../../src/extractors/council/decisions/decisions-sought.ts'
import { decisionsTaken } from '../../../../src/extractors/council/decisions/decisions-taken.ts'
import { councilPaperOutline } from '../../../../src/shapes/council-paper/outline.ts'
import { settle } from '../../../../src/record/settle.ts'
import type { Action } from '../../../../src/record/schema.ts'
import type { Extractor } from '../../../../src/rules/extractor.ts'
import { partOf } from '../../../support/doc.ts'

const read = (extractor: Extractor<Action[]>) => (...blocks: string[]): (string | null)[][] => {
  const part = partOf(blocks, councilPaperOutline)
  return settle<Action[]>(extractor(part.view, part) ?? []).body.map(({ number, text }) => [number, text])
}

it('what a board agreed of the past is no decision', () => {
  const opinions = ['that children should have been visited sooner.', 'to differing degrees with the inspectors.', 'to the Chair\u2019s suggestion that it had been a long evening.']
  expect(read(decisionsTaken)(...opinions.map((words) => `The Board agreed ${words}`))).toEqual([])
})

it('what is decided may be marked by capitals, in small words too', () => {
  expect(read(decisionsTaken)('# Decision:', 'That the Cabinet Member:', 'A. agrees the plan for submission; and', 'B. authorises the Director to make minor changes.')).toEqual([['A', 'agrees the plan for submission'], ['B', 'authorises the Director to make minor changes.']])
  expect(read(decisionsTaken)('Present: Councillor B. Hale', 'A. van der Lee', 'RESOLVED: That the report be noted.')).toEqual([[null, 'That the report be noted.']])
})

it.each(['on a motion by Councillor Hale, seconded by Councillor Okoro', 'moved by Councillor Hale', 'carried by 9 votes to 2', 'unanimously'])('how it was voted is no part of what was decided: %s', (vote) => {
  expect(read(decisionsTaken)(`RESOLVED: (${vote}) to receive the report.`)).toEqual([[null, 'to receive the report.']])
})

it.each(['That the following be agreed:', 'The following be approved:'])('points below what is to be agreed are decisions of their own: %s', (lead) => {
  const points = ['That a board meets every two months.', 'That £165,000 be provided for officers.']
  const found = read(decisionsTaken)('# Decision:', 'That the plan be approved.', lead, ...points.map((words) => `• ${words}`), 'Publication date: 12/11/2021')
  expect(found.map(([, text]) => text)).toEqual(['That the plan be approved.', ...points])
})

it('what a body also asked for is a decision, and what one member asked is none', () => {
  const asked = 'The Committee also requested that the Director provide a note on placements.'
  expect(read(decisionsTaken)('RESOLVED: That the report be noted.', asked, 'Councillor Hale also asked that carers be thanked.').map(([, text]) => text))
    .toEqual(['That the report be noted.', asked])
})

it('a cell of minutes may begin with what was resolved', () => {
  expect(read(decisionsTaken)('Minutes: RESOLVED: That the minutes be signed.')).toEqual([[null, 'That the minutes be signed.']])
})

it('what was put to a meeting as the following is no decision', () => {
  expect(read(decisionsTaken)('The following be sent to members:', '• That a plan exists.')).toEqual([])
})

it('other words in brackets are', () => {
  expect(read(decisionsTaken)('RESOLVED: (a) to receive the report.')).toEqual([['a', 'to receive the report.']])
})

describe('accepted', () => {
  it('is all that a page says of the decision, below what was asked for', () => {
    expect(read(accepted)('Cabinet is RECOMMENDED to approve the plan.', 'Recommendation agreed.', 'Inspectors came in May.')).toEqual([[null, 'Recommendation agreed.']])
    expect(read(accepted)('The recommendation was agreed after a long debate.', 'Recommendations')).toEqual([])
  })
})

describe('adoptedRecommendations', () => {
  const points = ['# Recommendations', 'The Cabinet is recommended to:', '(a) note the findings; and', '(b) approve the plan.']
  it('are what was recommended, where no more was decided than that it be approved', () => {
    expect(read(adoptedRecommendations)(...points, 'RESOLVED: that the recommendations be approved.')).toEqual([['a', 'note the findings'], ['b', 'approve the plan.']])
    expect(read(adoptedRecommendations)(...points, 'RESOLVED: that the findings be noted.')).toEqual([])
  })
})

describe('decisionsSought', () => {
  it('follow what a report recommends to a body', () => {
    expect(read(decisionsSought)('For discussion', 'This report makes the following recommendations to this Committee:', '1. That the outcome be noted.', '2. That progress be reported.')).toHaveLength(2)
  })
  const sought = read(decisionsSought)
  it('may name the inspectors\' areas, and stand below what the body agrees', () => {
    expect(sought('# 2. RECOMMENDATION', 'That Members note the report and comment upon the areas for improvement.')).toHaveLength(1)
    expect(sought('# 2 RECOMMENDATION', '# The Cabinet agrees that:', '2.1 The outcome of the inspection be welcomed.', '2.2 The Director prepares a plan.')).toHaveLength(2)
  })
  it('stand under a heading that asks what is to be decided', () => {
    expect(sought('# What is Cabinet being asked to decide?', '2. Cabinet is asked to:', 'a) note the outcome; and', 'b) agree the response.')).toHaveLength(2)
  })
  it('may note that there was no priority action', () => {
    expect(sought('# 1. Recommendations', 'That the Cabinet:', '(a) note the letter, and that no areas for priority action were found;', '(b) note the steps.').map(([number]) => number)).toEqual(['a', 'b'])
  })
  it('stand under the heading', () => {
    expect(sought('# 2. Recommendations', '2.1 It is recommended that the Commission:', '(a) comments on the progress, and', '(b) receives a report in June.', '# 3. Progress', '• Plans are better.')).toEqual([
      ['a', 'comments on the progress'], ['b', 'receives a report in June.'],
    ])
  })
  it('stand under the headings of recommendations and of what is proposed in one', () => {
    expect(sought('# 3. Recommendation(s) / Proposed Decision', 'That the findings be accepted in full.', 'That a report be made each month.')).toHaveLength(2)
  })
  it('stand below a heading that ends in what they begin with', () => {
    expect(sought('2.0 RECOMMENDED: That', 'i) the outcome be noted; and', 'ii) the Board receives the plan.').map(([, text]) => text)).toEqual(['the outcome be noted', 'the Board receives the plan.'])
  })
  it('stand below "That" beside the label, and alone though they speak of a report', () => {
    expect(sought('2.0 RECOMMENDATION: That', 'i) the report be noted; and', 'ii) the Board receives the plan.').map(([, text]) => text)).toEqual(['the report be noted', 'the Board receives the plan.'])
    expect(sought('# RECOMMENDATIONS', 'That the Panel considers the report and gives its views on the plan.', '1. SUMMARY OF REPORT', 'Ofsted visited us.').map(([, text]) => text)).toEqual(['That the Panel considers the report and gives its views on the plan.'])
  })
  it('end where it is said whom to ask', () => {
    expect(sought('Recommendation: The Committee is asked to comment on the findings', 'Officer contact', 'Name: Ann Okoro', 'Post: Head of Safeguarding', 'Tel: 01632 960001')).toHaveLength(1)
  })
  it('stand beside the label, once though a heading repeats them', () => {
    expect(sought('Recommendation(s): The Committee is asked to CONSIDER the letter.', '# 4. Recommendation(s)', 'The Committee is asked to CONSIDER the letter.')).toEqual([[null, 'The Committee is asked to CONSIDER the letter.']])
  })
  it('are the sentence that asks, where nothing heads it', () => {
    expect(sought('# Summary', 'Ofsted came. The Panel is invited to note its letter.')).toEqual([[null, 'The Panel is invited to note its letter.']])
  })
  it.each([
    'The Panel may wish to:', 'I recommend that Cabinet:', 'Scrutiny is asked to:', 'We are asking the Committee to:', '# Recommendations for the Committee', '# RECOMMENDED:',
  ])('stand behind: %s', (lead) => expect(sought(lead, '(a) note the report; and', '(b) approve the plan.')).toEqual([['a', 'note the report'], ['b', 'approve the plan.']]))
  it.each(['Members may wish to visit the team.', 'We are asking families for their views:', 'Scrutiny asked why.', '# Recommended reading'])(
    'do not stand behind: %s', (lead) => expect(sought(lead, '(a) plans were better; and', '(b) visits were late.')).toEqual([]))
  it('stand under the recommendations of officers and members, to where the author signs', () => {
    const sign = ['Ann Okoro', 'Director of People']
    expect(sought('# (10) Officer’s Recommendation', 'That the Cabinet Member notes the outcome of the visit.', ...sign)).toEqual([[null, 'That the Cabinet Member notes the outcome of the visit.']])
    expect(sought('# Cabinet Member / Officer Recommendations:', 'That Cabinet:', '1. Notes the outcome', '2. Endorses the plan')).toEqual([['1', 'Notes the outcome'], ['2', 'Endorses the plan']])
  })
  it('are no table of what inspectors recommended', () => {
    expect(sought('Recommendation | Response | Lead officer', 'Improve plans. | Done. | Head of Service')).toEqual([])
  })
})

describe('decisionsTaken', () => {
  const taken = read(decisionsTaken)
  it('are the list below who agreed, and below what was resolved as amended or by assent', () => {
    const list = ['1. To note the outcome.', '2. To approve the plan.']
    expect(taken('DECISION: The Cabinet agreed', ...list)).toHaveLength(2)
    expect(taken('Council RESOLVED, as amended, to', '(1) Approve the release of £1.2m.', '(2) Receive a report.')).toHaveLength(2)
    expect(taken('Resolved (by assent):', '1. That the outcome be welcomed;', '2. That the plan be considered.')).toHaveLength(2)
    expect(taken('The motion was put. Following debate it was RESOLVED, that the Leader write to the Secretary of State.')).toHaveLength(1)
  })
  it('are the letters behind "That:" in the line of the resolution, and below it', () => {
    expect(taken('RESOLVED – That: (a) the findings be noted;', '(b) the plan be endorsed; and', '(c) a report be made.').map(([number]) => number)).toEqual(['a', 'b', 'c'])
  })
  it('are not what members said, nor a paragraph that tells under the label', () => {
    expect(taken('In discussion members:', '• asked why grades had fallen;', '• expressed concern.')).toEqual([])
    expect(taken('Decision:', '1. The Director submitted a report on the inspection.', '2. RESOLVED: That Cabinet:-', '(a) notes the report; and', '(b) approves the plan.')).toEqual([['a', 'notes the report'], ['b', 'approves the plan.']])
  })
  it('stand behind the capitals that say so', () => {
    expect(taken('The committee AGREED to receive figures each quarter.')).toEqual([[null, 'to receive figures each quarter.']])
  })
  it('stand behind those who moved and seconded them', () => {
    expect(taken('Moved by Cllr Marsh, seconded by Cllr Hale, and resolved that the plan be approved.')).toEqual([[null, 'that the plan be approved.']])
    expect(taken('Proposed by Cllr Marsh and agreed:', '(a) To note the letter.', '(b) To approve the plan.')).toHaveLength(2)
    expect(taken('Proposed by the group was a plan for the town. It was said that all was well.')).toEqual([])
  })
  it('stand below the number that voted, "That" alone, and the end of a row', () => {
    expect(taken('RESOLVED (by majority):', 'That the committee note the report.')).toEqual([[null, 'That the committee note the report.']])
    expect(taken('# RESOLVED:', 'That', '(1) the update be noted; and', '(2) reports be made each year.')).toEqual([['1', 'the update be noted'], ['2', 'reports be made each year.']])
    expect(taken('35 | Minutes of the last meeting Minutes: RESOLVED:', 'That the minutes be agreed.')).toEqual([[null, 'That the minutes be agreed.']])
    expect(taken('CAB 74/10 LOCALITY FORUMS RESOLVED that the nominations be approved.')).toEqual([[null, 'that the nominations be approved.']])
  })
  it('stand below who agreed and a dash, and below what is being taken', () => {
    expect(taken('Decision - That the Executive Board agree to -', '(i) note the report;', '(ii) approve the plan.')).toEqual([['i', 'note the report'], ['ii', 'approve the plan.']])
    expect(taken('The Panel agreed that –', '1. the report is noted;', '2. an update is brought to the meeting in July.')).toEqual([['1', 'the report is noted'], ['2', 'an update is brought to the meeting in July.']])
    expect(taken('# Decision Being Taken:', '1. To approve expenditure of £346,000.', '2. To appoint to six posts.')).toHaveLength(2)
  })
  it('are none of what minutes say was recommended', () => {
    const points = ['(1) note the content of the report;', '(2) approve the plan.']
    expect(taken('# Decision:', 'Resolved that the recommendations be approved.', 'The recommendations were that the Executive:', ...points)).toEqual([[null, 'that the recommendations be approved.']])
  })
  it('are what was agreed to be done, and no more than is told once', () => {
    expect(taken('They asked why. It was agreed that a workshop would be held.')).toEqual([[null, 'that a workshop would be held.']])
    expect(taken('They asked why. It was agreed that this was new.')).toEqual([])
    expect(taken('Decision:', '(i) that the plan be approved', '# RESOLVED:', 'as set out in the decision above.')).toEqual([['i', 'that the plan be approved']])
  })
  it('stand behind RESOLVED in any form', () => {
    expect(taken('RESOLVED – that the Cabinet', '(1) agreed the plan;', '(2) noted the letter.', 'Reason: the law.')).toEqual([['1', 'agreed the plan'], ['2', 'noted the letter.']])
    expect(taken('RESOLVED: to', '(a) receive the letter; and', '(b) approve the plan.')).toEqual([['a', 'receive the letter'], ['b', 'approve the plan.']])
    expect(taken('The Cabinet Member for Children and Schools:', '(i) Noted the letter;', '(ii) Approved the plan.').map(([, text]) => text)).toEqual(['Noted the letter', 'Approved the plan.'])
    expect(taken('RESOLVED - That the report be noted.')).toEqual([[null, 'That the report be noted.']])
    expect(taken('DECISION: RESOLVED - that the Cabinet', '(a) agreed the plan; and', '(b) noted the letter.', 'Reason: the law.')).toEqual([['a', 'agreed the plan'], ['b', 'noted the letter.']])
  })
  it('stand under "Resolved" and under "Decision"', () => {
    expect(taken('Resolved:', '1. To note the report;', '2. To thank staff.', '# 23. WORK PLAN', 'The Committee AGREED its work plan.')).toEqual([['1', 'To note the report'], ['2', 'To thank staff.']])
    expect(taken('Decision:', 'To approve the plan.', 'Reason for decision:', 'The law.')).toEqual([[null, 'To approve the plan.']])
  })
  it('stand under "Resolved" below "Decision", and are what a committee recommends to its executive', () => {
    expect(taken('Decision:', 'Resolved –', '(1) That the findings be noted.', '(2) That a report be presented in June.')).toEqual([['1', 'That the findings be noted.'], ['2', 'That a report be presented in June.']])
    expect(taken('RECOMMENDED to Executive that the plan be endorsed.')).toEqual([[null, 'that the plan be endorsed.']])
    expect(taken('Recommended –', 'Members discuss the letter.')).toEqual([])
  })
  it('stand behind a motion that was carried', () => {
    expect(taken('It was MOVED by Councillor Okoro, SECONDED by Councillor Hale and RESOLVED', '(a) that the letter be noted; and', '(b) that a report be brought in June.')).toEqual([['a', 'that the letter be noted'], ['b', 'that a report be brought in June.']])
  })
  it('stand behind what one member agrees to, or a body did', () => {
    expect(taken('I agree to:', '1. Approve the plan.', '2. Note the letter.', 'Reason for decision', 'The law.')).toEqual([['1', 'Approve the plan.'], ['2', 'Note the letter.']])
    expect(taken('Decision taken', 'That Cabinet:', '1. Noted the findings;', '2. Endorsed the plan.', 'Reasons for the decision', 'To meet the law.')).toEqual([['1', 'Noted the findings'], ['2', 'Endorsed the plan.']])
    expect(taken('Outcome:', 'A. That the plan be approved.', 'B. That staff be thanked.', 'Alternative options considered: none.')).toEqual([['A', 'That the plan be approved.'], ['B', 'That staff be thanked.']])
    expect(taken('RESOLVED: (1) That the plan be endorsed; and (2) that a report be brought in June.')).toEqual([['1', 'That the plan be endorsed'], ['2', 'that a report be brought in June.']])
  })
  it('stand below a body that did something, not below one that is only named', () => {
    expect(taken('Decision:', 'The Member told of the visit:', '(a) it was short;', '# The Cabinet:', '1. Noted the letter; and', '2. Delegated its answer to the Director.')).toEqual([['1', 'Noted the letter'], ['2', 'Delegated its answer to the Director.']])
    expect(taken('# The Board:', '• Ann Hale, chair', '• Bo Okoro', 'The Cabinet:', 'met in May.')).toEqual([])
  })
  it('stand beside "Resolved", and below recommendations that were agreed', () => {
    expect(taken('Resolved: | That the Executive:', '(i) Note the outcome.')).toEqual([['i', 'Note the outcome.']])
    expect(taken('RESOLVED:', '# That the recommendations in the report be approved:', '3.1. To note the letter.', '3.2. To thank staff.')).toEqual([['3.1', 'To note the letter.'], ['3.2', 'To thank staff.']])
    expect(taken('Minutes | Resolved', 'Resolved to date | 4')).toEqual([])
  })
  it.each([
    'Members agreed the following:', 'Cabinet AGREED the recommendations, as follows:', 'The Commission asked that:', 'Resolved that –', '# The Committee:',
    'The Panel noted the letter and asked that:', 'The Committee agreed to recommend that:', 'The decision was:', 'Decision of Cabinet:', 'Recommendations agreed:',
  ])('stand behind: %s', (lead) => expect(taken(lead, '(a) the report be noted; and', '(b) the plan be approved.')).toEqual([['a', 'the report be noted'], ['b', 'the plan be approved.']]))
  it.each([
    'The Committee noted the following:', 'The Committee asked the following questions:', 'Cabinet had before it:', '# The Panel:', 'Officers recommended that:',
  ])('do not stand behind: %s', (lead) => expect(taken(lead, '(a) plans were better; and', '(b) visits were late.')).toEqual([]))
  it('stand alone beside others, unless they are only moved', () => {
    expect(taken('RESOLVED – that the plan be approved.', '# Scrutiny, 4 May', 'Members had questions.', 'That the report be noted.').map(([, text]) => text)).toEqual(['that the plan be approved.', 'That the report be noted.'])
    expect(taken('RESOLVED – that the plan be approved.', 'An amendment was moved:', 'That the report be rejected.', 'That more should be done.').map(([, text]) => text)).toEqual(['that the plan be approved.'])
  })
  it('are no reasons, options, officers or next items behind them', () => {
    expect(taken('Decision number:', 'The Cabinet noted the findings and endorsed the plan.', 'To provide Cabinet with the results of the inspection.')).toEqual([[null, 'The Cabinet noted the findings and endorsed the plan.']])
    expect(taken('The Committee agreed: That the minutes be signed.', 'To consider any requests to speak.', 'The Committee noted that there were none.')).toEqual([[null, 'That the minutes be signed.']])
    expect(taken('Decision:', 'That:', 'a) Cabinet note the letter at appendix a Alternative options considered:', '1. There are none.').slice(0, 1)).toEqual([['a', 'Cabinet note the letter at appendix a']])
    expect(taken('Inspectors agreed to come again in May.', 'The recommendation agreed with what parents said.', 'I agree with the inspectors.')).toEqual([])
  })
  it('stand within one sentence', () => {
    expect(taken('Resolved – (a) That the report be noted, and (b) that the Chair writes to the school.')).toEqual([['a', 'That the report be noted'], ['b', 'that the Chair writes to the school.']])
  })
  it('stand in the column of a table, with its number', () => {
    expect(taken('Decision number: | Decision:', '61/2020 | The Cabinet noted the outcome.')).toEqual([['61/2020', 'The Cabinet noted the outcome.']])
    const rows = ['Declarations of interest | None.', 'Minutes of the meeting held on 13 November 2018 | Confirmed.', 'Declaration of a climate emergency | That the declaration be approved.']
    expect(taken('Item | Decision', ...rows)).toEqual([[null, 'That the declaration be approved.']])
  })
  it('are sentences that say so, where the page lost the word', () => {
    expect(taken('Members asked about caseloads.', 'That the report be noted.')).toEqual([[null, 'That the report be noted.']])
    expect(taken('1) That the plan be endorsed.', '2) That authority be delegated to the Director to finish it.')).toHaveLength(2)
  })
  it('stand behind a sentence within a paragraph, or its last word', () => {
    expect(taken('The Leader moved the report. Resolved: (1) That the plan be approved. (2) That it be published. Reason for the decision To act in time.')).toEqual([['1', 'That the plan be approved.'], ['2', 'That it be published.']])
    expect(taken('Having heard the Chair, it was moved by Councillor Okoro, seconded by Councillor Hale, and RESOLVED', '(a) that the letter be noted;', '(b) that staff be thanked.')).toHaveLength(2)
    expect(taken('It was accordingly RESOLVED that this Council:', '(a) Apologises to families;', '(b) Asks for a report.')).toEqual([['a', 'Apologises to families'], ['b', 'Asks for a report.']])
    expect(taken('RESOLVED that the notes be signed. There were no matters arising. The list had gone out.')).toEqual([[null, 'that the notes be signed.']])
  })
  it.each([
    ['# Concluded:'], ['The committee agreed'], ['That Cabinet:'], ['I agree to:'], ['Resolved - That'], ['Decision taken:'], ['Agreed unanimously:'],
  ])('stand below %s', (...lead) => expect(taken(...lead, '(1) publish the plan;', '(2) thank staff.')).toEqual([['1', 'publish the plan'], ['2', 'thank staff.']]))
  it('are not the talk behind the label, where they come below it', () => {
    expect(taken('Decision:', 'The Chair spoke of the visit and of what was seen.', 'RESOLVED -', '1) That the plan be agreed.', 'Reasons for the decision:', '(i) The law.')).toEqual([['1', 'That the plan be agreed.']])
    expect(taken('Outcome: Recommendations approved as amended', 'Is key decision?: No', 'Resolved: (1) That the plan be agreed. (2) That it be sent.')).toHaveLength(2)
  })
  it('stand behind the mark within a sentence that names who is appointed below', () => {
    const part = partOf(['Resolved: (1) that the report be noted, and (2) that the following be appointed to the Board:', '• Mrs Hale', '• Mr Okoro'], councilPaperOutline)
    expect(settle<Action[]>(decisionsTaken(part.view, part) ?? []).body.map(({ text, items }) => [text, items.length])).toEqual([['that the report be noted', 0], ['that the following be appointed to the Board:', 2]])
  })
  it('are capital letters too, and what is recommended to the council', () => {
    expect(taken('It was agreed that:', 'A. The findings be noted.', 'B. A report come in May.', 'C. The Chair write to the Minister.')).toHaveLength(3)
    expect(taken('RECOMMENDED to Council -', '(1) That the plan be adopted.')).toEqual([['1', 'That the plan be adopted.']])
    expect(taken('Decision-making in strategy discussions was discussed.')).toEqual([])
  })
  it('are lists of what is to be done, though no word says so', () => {
    expect(taken('The Chair spoke.', '1. the findings be received', '2. the plan be returned by June.', 'Cabinet Decision Record D12')).toEqual([['1', 'the findings be received'], ['2', 'the plan be returned by June.']])
  })
  it('hold what is listed below them', () => {
    const part = partOf(['RESOLVED that appointments be made, as follows:-', 'Elm School - Mrs Hale', 'Oak School - Mr Okoro'], councilPaperOutline)
    expect(settle<Action[]>(decisionsTaken(part.view, part) ?? []).body.map(({ items }) => items)).toEqual([['Elm School - Mrs Hale', 'Oak School - Mr Okoro']])
  })
  it.each([
    [['1. plans should be improved', '2. audits will be made']], [['It was recommended that', '1. the report be noted', '2. the plan be approved']],
    [['An amendment was moved:', '(a) the plan be withdrawn', '(b) the Chair be asked why']], [['Officers apologised. It was agreed to amend the plan accordingly.']],
    [['The Committee noted the forward plan.']], [['Members were told what was resolved in May.']], [['The meeting resolved nothing.']], [['1. the report', '2. the plan']],
  ])('are none: %j', (blocks) => expect(taken(...blocks)).toEqual([]))
  it('end where a purpose, a reason or a label follows', () => {
    expect(taken('The Committee agreed: That the minutes be signed.', 'To consider requests to speak.', 'The Committee noted that there were none.')).toHaveLength(1)
    expect(taken('Decision:', 'That:', 'a) Cabinet notes the letter', 'Alternative options considered:', '1. There are none.')).toEqual([['a', 'Cabinet notes the letter']])
  })
  it('are no date and no talk', () => {
    expect(taken('Decided at meeting: 13/03/2017 - Cabinet', 'Agreed actions were reported.')).toEqual([])
  })
})

it('what a cabinet noted, below "Decision number", is decided', () => {
  expect(read(decisionsTaken)('Decision number:', 'The Cabinet noted the letter.', '|', 'The Cabinet noted the plan.', 'Reasons:', 'To tell of it.')).toEqual([[null, 'The Cabinet noted the letter.'], [null, 'The Cabinet noted the plan.']])
})

describe('decisionsTaken below the body that took them', () => {
  const taken = (...blocks: string[]): unknown[] => read(decisionsTaken)(...blocks).map(([, text]) => text)
  it('are what the points of its list say, in the past or the present', () => {
    expect(taken('Cabinet:', '• Agreed the plan.', '• Noted that it would be reviewed.')).toEqual(['Agreed the plan.', 'Noted that it would be reviewed.'])
    expect(taken('The Committee:', '1. Notes the outcome.', '2. Requests a report in October.')).toEqual(['Notes the outcome.', 'Requests a report in October.'])
  })
  it('are the points of an officer’s record', () => {
    expect(taken('Brief details of the decision made', '1. To hold panels by video.', '2. To review this in June.')).toEqual(['To hold panels by video.', 'To review this in June.'])
  })
  it('are that of an exempt item too', () => {
    expect(taken('24 (Exempt) - PLACEMENT - Resolved - That approval be given to the placement.')).toEqual(['That approval be given to the placement.'])
  })
  it('are the points of what is agreed beside another decision', () => {
    expect(taken('Decision:', 'That the plan be approved.', 'That the following be agreed:', '• That a board meets monthly.', '• That £10 be provided.'))
      .toEqual(['That the plan be approved.', 'That a board meets monthly.', 'That £10 be provided.'])
    expect(taken('Inspectors said that the following should be better:', '• The quality of plans.')).toEqual([])
  })
  it('are none of what members asked', () => {
    expect(taken('The Committee:', '• Asked why caseloads were high.', '• Commented on the budget.')).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { quotedActions } from '../../../../src/extractors/council/actions/quoted-actions.ts'
import { councilPaperOutline } from '../../../../src/shapes/council-paper/outline.ts'
import { settle } from '../../../../src/record/settle.ts'
import type { Action } from '../../../../src/record/schema.ts'
import { partOf } from '../../../support/doc.ts'

const title = '# Outcome of the Ofsted inspection of children\'s services'
const read = (...blocks: string[]): Action[] => {
  const part = partOf([title, ...blocks], councilPaperOutline)
  return settle<Action[]>(quotedActions(part.view, part) ?? []).body
}

describe('quotedActions', () => {
  it('are the list that a sentence about the inspection announces', () => {
    expect(read('The report contains two recommendations for the council:', '• Improve plans; and', '• Improve audits.').map(({ kind, text }) => [kind, text])).toEqual([['recommendation', 'Improve plans'], ['recommendation', 'Improve audits.']])
  })
  it('are recommendations where a line above their time-scales calls them that, whatever the heading', () => {
    const blocks = ['# 3 Areas for improvement', '3.1 Inspectors made the following recommendations:', '# Immediately:', '• ensure that plans are recorded.', '# Within three months:', '• review the plans.']
    expect(read(...blocks).map(({ kind, timescale }) => [kind, timescale])).toEqual([['recommendation', 'Immediately'], ['recommendation', 'Within three months']])
  })
  it('are the list below a sentence that counts it, or leads to it below a numbered heading of the inspection', () => {
    const two = ['• The quality of plans.', '• The use of audits.']
    expect(read('# 4 What needs to improve in this area of practice', '4.1 Ofsted listed two areas:', ...two)).toHaveLength(2)
    expect(read('# What needs to improve', 'Ofsted set out two areas in its report, and this plan is built around them.', ...two)).toHaveLength(2)
    expect(read('# Areas for improvement', 'Inspectors also set out two things that the council should work on.', ...two)).toHaveLength(2)
  })
  it('are rows of who is responsible, below a sentence that counts them', () => {
    const rows = ['Area | Who is responsible', 'Leaders should improve plans. | Fenshire Council', 'Partners should share data. | All partners']
    const part = partOf(['# Area SEND inspection', 'Inspectors came from 3 to 14 June 2024.', '# Areas for improvement', 'Inspectors gave us two areas for improvement.', ...rows])
    expect(settle<Action[]>(quotedActions(part.view, part) ?? []).body.map(({ text, owner }) => [text, owner])).toEqual([
      ['Leaders should improve plans.', 'Fenshire Council'], ['Partners should share data.', 'All partners'],
    ])
  })
  it('are the statement of action that a SEND inspection requires where its weaknesses are listed', () => {
    const asked = 'The local area is required to produce and submit a written statement of action to Ofsted on these weaknesses:'
    const send = partOf(['# SEND inspection letter published', asked, '• long waits', '• poor plans'], councilPaperOutline)
    expect(settle<Action[]>(quotedActions(send.view, send) ?? []).body.map(({ kind, items }) => [kind, items])).toEqual([['next-step', ['long waits', 'poor plans']]])
  })
  it('are none of what members move', () => {
    expect(read('"This Council notes what Ofsted found and its recommendations. This Council therefore:', '(a) apologises to children; and', '(b) calls on the Leader to act.')).toEqual([])
  })
  it('are all bullets below one of their own look that leads to them, and no others below a later one', () => {
    expect(read('• Ofsted named two areas for improvement:', '• The quality of plans.', '• The use of audits.')).toHaveLength(2)
  })
  it('are of the kind that the announcing sentence names, not of one that it denies', () => {
    expect(read('There were no areas for priority action. Two things need to improve in this area of practice:', '• plans', '• audits').map(({ kind }) => kind)).toEqual(['area-for-improvement', 'area-for-improvement'])
  })
  it('name their owners at the end, and end where another kind begins', () => {
    const found = read('Ofsted set areas for priority action:', '1. Improve plans. (Elmshire Council and NHS Elm)', '2. Cut waits. (NHS Elm)', 'And one area for improvement:', '3. Use data (EHCPs).')
    expect(found.map(({ kind, text, owner }) => [kind, text, owner])).toEqual([
      ['priority-action', 'Improve plans.', 'Elmshire Council and NHS Elm'], ['priority-action', 'Cut waits.', 'NHS Elm'], ['area-for-improvement', 'Use data (EHCPs).', null],
    ])
  })
  it('are the list below a sentence under their heading, and not the sentence', () => {
    const list = ['• the quality of plans', '• how soon children are seen']
    const texts = (...blocks: string[]): string[] => read('# What needs to improve', ...blocks, ...list).map(({ text }) => text)
    expect(texts('Inspectors named two matters:')).toEqual(['the quality of plans', 'how soon children are seen'])
    expect(texts('The report sets out two areas for improvement. Owners are in brackets.')).toEqual(['the quality of plans', 'how soon children are seen'])
  })
  it('are what inspectors, named in the sentence before, thought should be better', () => {
    expect(read('Inspectors wrote on 4 May. They thought that these should be better:', '• plans', '• audits').map(({ kind }) => kind)).toEqual(['area-for-improvement', 'area-for-improvement'])
    expect(read('The areas for improvement are many. The ones that concern us most are', '• plans', '• audits').map(({ text }) => text)).toEqual(['plans', 'audits'])
  })
  it('are those below a heading that says for whom they are, and not what a cabinet puts to its council', () => {
    expect(read('# Recommendations for the LSCB', '26. Improve plans.', '27. Improve audits.').map(({ kind }) => kind)).toEqual(['recommendation', 'recommendation'])
    expect(read('The Cabinet had met, and they recommend Council to:', '(a) endorse the plan', '(b) approve the money')).toEqual([])
  })
  it('are not what a report recommends to a board', () => {
    expect(read('The report recommended that the Board:', '• agree the dates')).toEqual([])
  })
  it('are the rows of a plan, with owner and time-scale, and not its list once more', () => {
    const found = read('Ofsted lists one area for improvement:', '• management oversight.', 'Ofsted area for improvement | Action | Lead | Timescale', 'Management oversight | Monthly audits | Head of Practice | May 2020')
    expect(found).toMatchObject([{ kind: 'area-for-improvement', text: 'Management oversight', owner: 'Head of Practice', timescale: 'May 2020' }])
  })
  it('are not what the council sets itself, nor what it is asked to decide', () => {
    expect(read('The council will make these improvements:', '• buy laptops', '# Recommendations', 'That Cabinet:', '(a) notes the report')).toEqual([])
  })
  it('are a run within a paragraph, each with its mark or behind a semicolon', () => {
    expect(read('The inspectors made two recommendations: (a) improve plans; and (b) improve audits.').map(({ number, text }) => [number, text])).toEqual([['a', 'improve plans'], ['b', 'improve audits.']])
    expect(read('Ofsted found three areas for improvement: thresholds; the voice of the child; and audits.').map(({ text }) => text)).toEqual(['thresholds', 'the voice of the child', 'audits.'])
    expect(read('• Areas for development: return interviews, and the local offer. Officers knew of them.').map(({ kind, text }) => [kind, text])).toEqual([['area-for-improvement', 'return interviews, and the local offer.']])
  })
  it.each([
    'Among the things that need to improve, says the report, are visits and chronologies.', 'Areas for improvement: 4',
    'Ofsted lists two areas in which practice needs to improve, these being meetings and the voice of the child.', 'Areas for improvement: none were identified.',
    'The council will work on three areas for improvement: visits; plans; audits.', 'Members had three questions: why now; who knew; what next.',
  ])('are no prose: %s', (words) => expect(read(words)).toEqual([]))
  it.each([
    ['Inspectors had identified three matters in need of improvement:', 'area-for-improvement'], ['What Ofsted said needed to improve was:', 'area-for-improvement'],
    ['The visit asked for improvement in two respects:', 'area-for-improvement'], ['Ofsted asks that the authority take swift and decisive action to address:', 'priority-action'],
    ['Ofsted has made nine recommendations. These include making sure that:', 'recommendation'], ['The key areas for improvement named by Ofsted were', 'area-for-improvement'],
    ['Members heard of 18 recommendations. Two of these had been marked by Ofsted as requiring immediate action:', 'recommendation'],
    ['# They also say what we need to improve:', 'area-for-improvement'], ['Ofsted has said that the council should:', 'area-for-improvement'], ['Ofsted recommends that the council should:', 'recommendation'],
  ])('%s', (lead, kind) => expect(read(lead, '• the quality of plans', '• the voice of the child').map((action) => action.kind)).toEqual([kind, kind]))
  it.each([
    'Progress was reported on aspects of the improvement plan:', 'Members said that the council should:', 'There were no areas for priority action:',
    'In reply to questions about Ofsted it was said that:', 'Strengths that inspectors listed were', 'We asked families what they need:',
  ])('do not follow: %s', (lead) => expect(read(lead, '• the quality of plans', '• the voice of the child')).toEqual([]))
  it('end where the talk about them begins', () => {
    expect(read('Ofsted said that these areas for improvement remain:', '• plans', 'In discussion the following comments were made:', '• the Chair thanked staff')).toHaveLength(1)
  })
  it('take their time-scale from the line that leads to them, and their owner from brackets', () => {
    const found = read('Ofsted has said that, immediately, the council should:', '• check all cases;', 'Within three months it should:', '• (The Board) Train staff;', 'And within six months:', '• raise attendance.')
    expect(found.map(({ timescale, owner, text }) => [timescale, owner, text])).toEqual([['immediately', null, 'check all cases'], ['Within three months', 'The Board', 'Train staff'], ['within six months', null, 'raise attendance.']])
  })
  it('are the inspectors’, who must be named in a paper about something else', () => {
    const others = Array.from({ length: 12 }, (_, at) => `Item ${at} of the budget was noted by Members, and the officers who had prepared the paper on it were thanked.`)
    const part = partOf(['# Minutes', ...others, 'The areas for improvement are:', '• car parks', 'Areas for improvement that Ofsted named were:', '• plans'], councilPaperOutline)
    expect(settle<Action[]>(quotedActions(part.view, part) ?? []).body.map(({ text }) => text)).toEqual(['plans'])
  })
  it('end where a decision begins', () => {
    expect(read('Ofsted named these areas for improvement:', 'a) plans; b) visits; and c) audits.', 'RESOLVED that', 'i) the Panel notes the letter', 'ii) the Panel thanks staff.').map(({ text }) => text)).toEqual(['plans', 'visits', 'audits.'])
  })
  it.each([
    'Our priorities for the year, as agreed in May, are these:', 'The council has responded to the areas for improvement by:', 'The inspection found strengths in the following areas of work:',
    'Following the visit the areas for development are being addressed. These include:', 'The areas for improvement named in 2015 have been completed:',
    'Progress has been made on the recommendations of the inspection:',
  ])('neither begin nor go on at: %s', (lead) => {
    expect(read(lead, '• recruit staff', '• train managers')).toEqual([])
    expect(read('Inspectors made two recommendations:', '• improve plans', '• improve audits', lead, '• recruit staff', '• train managers')).toHaveLength(2)
  })
  it('go on where a line says whose duty the next are', () => {
    expect(read('Inspectors made these recommendations:', '• improve plans', 'The clinical commissioning group and its partners should:', '• cut waiting times')).toHaveLength(2)
  })
  it.each([
    ['# Under the heading "What needs to improve" the report lists:', 'area-for-improvement'], ["# There are two areas we've been asked to work on:", 'area-for-improvement'],
    ['Two matters are marked out for priority action:', 'priority-action'], ['What needs to improve is as follows. Comments are ours.', 'area-for-improvement'],
    ['The report has two areas for improvement. Owners are in brackets.', 'area-for-improvement'], ['# What must get better?', 'area-for-improvement'],
    ['There were six recommendations for the Council. The Chair listed the two that were addressed to schools:', 'recommendation'],
    ['# The recommendations for the LSCB were before the Panel:', 'recommendation'],
  ])('%s', (lead, kind) => expect(read(lead, '• the quality of plans', '• the voice of the child').map((action) => action.kind)).toEqual([kind, kind]))
  it.each([
    'The report has three areas for improvement. Owners are in brackets.', 'We have listed areas that we are to work on:', '# What we do well',
    'The Cabinet had listed the two that went to Scrutiny:', 'Recommendations to Council were before the Panel:',
  ])('do not follow: %s', (lead) => expect(read(lead, '• the quality of plans', '• the voice of the child')).toEqual([]))
  it('stand below time-scales, with no more to announce them', () => {
    const list = ['# WHAT MUST BE DONE', '# Immediately', '• look again at cases', '# Within three months', '• cut caseloads', '• audit plans']
    expect(read('In 2009 a visit set two areas for priority action.', ...list).map(({ kind, text, timescale }) => [kind, text, timescale])).toEqual([
      ['recommendation', 'look again at cases', 'Immediately'], ['recommendation', 'cut caseloads', 'Within three months'], ['recommendation', 'audit plans', 'Within three months'],
    ])
    expect(read('The report sets out areas for improvement.', '# Within three months the council should make sure:', '• that plans are kept', '# Within six months:', '• audits are used.').map(({ kind, timescale }) => [kind, timescale])).toEqual([
      ['area-for-improvement', 'Within three months'], ['area-for-improvement', 'Within six months'],
    ])
    expect(read('Reviewers made recommendations. Those headed "For immediate action" were:', '• improve plans').map(({ timescale }) => timescale)).toEqual(['For immediate action'])
    expect(read('# Within three months', '• the council will bring a plan', '# In the longer term', '• the Board will hear of it')).toEqual([])
    expect(read('# Within six months', '• 40 social workers left', '• 12 came')).toEqual([])
  })
  it('name a board, the bodies responsible, or whoever stands in brackets behind each', () => {
    expect(read('The recommendations for the LSCB were:', '• Improve audits.', '• Use data.').map(({ owner }) => owner)).toEqual(['LSCB', 'LSCB'])
    expect(read('Ofsted set two areas for priority action:', '1. Cut waits. Responsible bodies: Elm Council; NHS Elm', '2. Use data. Responsible body: NHS Elm').map(({ owner }) => owner)).toEqual(['Elm Council; NHS Elm', 'NHS Elm'])
    expect(read('Ofsted set three areas for improvement:', '1. Cut waits. (ICB)', '2. Use data. (Elm Council)', '3. Ask families. (All partners)').map(({ owner }) => owner)).toEqual(['ICB', 'Elm Council', 'All partners'])
  })
  it('pass over what the council says to each, and end at a heading of another kind or at text', () => {
    expect(read('Areas for improvement', '1. Plans.', 'Comment: all are tracked.', '2. Audits.').map(({ number }) => number)).toEqual(['1', '2'])
    expect(read('# Area for priority action', 'The council should act at once on delays.', '# Areas for improvement', '• plans').map(({ kind }) => kind)).toEqual(['priority-action', 'area-for-improvement'])
    const closing = 'Councillor Hale said that she would be asking who knew what, and when, at the next meeting.'
    expect(read('Ofsted said what needs to improve:', '• the quality of plans', '• the way in which all learning is passed on to those who need it', closing).at(-1)?.text).toMatch(/need it$/)
  })
  it('are a run of quotations', () => {
    expect(read('Ofsted set two areas for improvement: "the quality of plans" and "the voice of the child".').map(({ text }) => text)).toEqual(['the quality of plans', 'the voice of the child'])
    expect(read('Ofsted set areas for improvement: "the quality of plans" was one and "the voice of the child" was two.')).toEqual([])
  })
  it.each([
    ['Inspectors set out what the council needs to do better:', 'area-for-improvement'], ['Ofsted wants to see improvement in:', 'area-for-improvement'],
    ['The report says improvements are needed in:', 'area-for-improvement'], ['Areas that require further work:', 'area-for-improvement'],
    ['# Areas to work on', 'area-for-improvement'], ['# Development areas', 'area-for-improvement'], ['We have been asked to improve:', 'area-for-improvement'],
    ['However, the report says the council must:', 'area-for-improvement'], ['To improve further, the authority should:', 'area-for-improvement'],
    ['The report calls on the council to:', 'area-for-improvement'], ['For care leavers, inspectors asked us to:', 'area-for-improvement'], ['Key recommendations include:', 'recommendation'], ['The council has been told to:', 'area-for-improvement'], ['The letter names areas for improvement. The main ones are:', 'area-for-improvement'], ['Inspectors listed areas that need further work. The most important of these were:', 'area-for-improvement'], ["# What we're asked to do", 'recommendation'], ['# What the council has been told to put right', 'recommendation'],
    ['# Ofsted recommended:', 'recommendation'], ['# What Ofsted recommends', 'recommendation'], ['# Priority actions for the partnership:', 'priority-action'],
  ])('stand below: %s', (lead, kind) => expect(read('Ofsted came.', lead, '• improve plans', '• hear children').map((action) => action.kind)).toEqual([kind, kind]))
  it.each([
    'The council has asked staff how things could be better:', 'Since the visit we have improved:', 'The council says it will do more:', 'Staff said they need more:',
    'Members asked that more attention be given to:', 'Officers were asked to:', '# Our own plan names areas to work on:', 'We want to see improvements in:',
    'The Director was told to:', '# Areas of strength', '# What inspectors liked', 'Ofsted said the following had improved:', 'The Leader called on the government to:', '# What staff have been asked to do', 'The main ones for staff are:',
  ])('do not stand below: %s', (lead) => expect(read('Ofsted came.', lead, '• improve plans', '• hear children')).toEqual([]))
})

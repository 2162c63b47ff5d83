import { expect, it } from 'vitest'
import { reportedJudgements } from '../../../src/extractors/judgements/reported-judgements.ts'
import type { Judgement } from '../../../src/record/schema.ts'
import { settle } from '../../../src/record/settle.ts'
import { partOf } from '../../support/doc.ts'

const told = (...blocks: string[]): string[] => {
  const part = partOf(blocks)
  return settle<Judgement[]>(reportedJudgements(part.view, part) ?? []).body.map(({ area, grade, when }) => `${area} ${grade} ${when}`)
}

const byline = ['By Ann Okoro', '21 May 2015']
const rated = 'Fenshire Council\u2019s children\u2019s services were rated inadequate by Ofsted in July 2014.'

it('the one grade that a paper about an inspection tells is that inspection\u2019s, though months have gone by', () => {
  expect(told('# Our plan after the Ofsted inspection', ...byline, rated)).toEqual(['overall-effectiveness inadequate current'])
})

it.each([
  ['It is the same grade that Fenshire Council was given in 2012.', 'overall-effectiveness good previous'],
  ['The authority received that grade too for its support for children who need help and protection.', 'help-and-protection good current'],
])('the same grade may be told by a council’s name, and be given too: %s', (again, judgement) => {
  const rated = 'Children\u2019s services in Fenshire have been rated good by Ofsted.'
  expect(told('# Services keep Ofsted rating', ...byline, `${rated} ${again}`)).toContain(judgement)
})

it('an area is that of the sentence above, and whose it is', () => {
  const above = 'Children\u2019s services in Fenshire have been rated good by Ofsted. Permanence for looked-after children was the exception.'
  expect(told('# Good grade', ...byline, `${above} Inspectors said that this area requires improvement.`)).toContain('looked-after-and-permanence requires-improvement current')
})

it('the same grade again is the last that a block above told', () => {
  const rated = 'Children\u2019s services in Fenshire have been rated outstanding by Ofsted.'
  const again = 'The county was awarded the same grade at its previous inspection in 2012.'
  expect(told('# Services keep top Ofsted rating', ...byline, rated, 'Inspectors were pleased.', again)).toEqual(['overall-effectiveness outstanding current', 'overall-effectiveness outstanding previous'])
})

it.each([
  'Fenshire hopes to be given the same grade for help and protection.',
  'Unions said inspectors should have given the same rating to leadership.',
  'It is not true that inspectors gave the same rating to care leavers.',
])('the same grade that is hoped for or denied is none: %s', (again) => {
  expect(told('# Services rated inadequate by Ofsted', ...byline, rated, again)).toEqual(told('# Services rated inadequate by Ofsted', ...byline, rated))
})

it.each([
  'The council gets help from Leeds, which was rated outstanding.',
  'It works with Hampshire, rated good for care leavers.',
])('a grade of whoever helps is not the council\u2019s: %s', (helper) => {
  const about = rated.replace('Fenshire', 'Dorset')
  expect(told('# Services rated inadequate by Ofsted', ...byline, about, helper).join()).not.toMatch(/outstanding|good/)
})

it('the one grade that an article about another report recalls is an earlier inspection\u2019s', () => {
  expect(told('# Calls for the leader to go after an adviser\u2019s report', ...byline, 'The adviser met many people.', ...'abcd', rated)).toEqual(['overall-effectiveness inadequate previous'])
})

it.each(['Both were judged to be good.', 'Both services were rated good.', 'Each was found to be good.'])('both are the two that the sentence above names: %s', (both) => {
  const above = 'Ofsted inspected safeguarding and services for looked after children in October 2011.'
  expect(told('# Safeguarding and looked after children services inspected', 'By Ann Okoro', '9 November 2011', `${above} ${both}`))
    .toEqual(['safeguarding-overall good current', 'looked-after-overall good current'])
})

it('who speaks is none of what the words are about', () => {
  const said = 'Cllr Ben Hale, Cabinet Member for Protecting Children, said: "We were rated good in 2020."'
  expect(told('# Services rated outstanding', 'By Ann Okoro', '8 July 2024', 'Children\u2019s services in Fenshire have been rated outstanding by Ofsted.', said))
    .toEqual(['overall-effectiveness outstanding current', 'overall-effectiveness good previous'])
})

it.each(['as well', 'too', 'also'])('areas behind a colon are those of the grade before it: good %s', (small) => {
  const listed = `Two of the three other judgements were good ${small}: leadership, and children in care and care leavers.`
  const rated = 'Ofsted said that the overall effectiveness of services in Fenshire is good.'
  expect(told('# Services inspected by Ofsted', 'By Ann Okoro', '4 November 2019', rated, listed)).toEqual([
    'overall-effectiveness good current', 'leadership good current', 'care-and-care-leavers good current',
  ])
})

it('what is named behind a colon without a count is no area of the grade before it', () => {
  const rated = 'Ofsted said that the overall effectiveness of services in Fenshire is good as well: leadership met care leavers.'
  expect(told('# Services inspected by Ofsted', 'By Ann Okoro', '4 November 2019', rated)).toEqual(['overall-effectiveness good current'])
})

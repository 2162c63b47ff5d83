import { expect, it } from 'vitest'
import { toldIn } from '../../../../src/extractors/judgements/told/told-judgements.ts'
import type { Framework } from '../../../../src/vocabulary/frameworks.ts'
import { viewOf } from '../../../support/doc.ts'

const told = (words: string, framework: Framework = 'ilacs'): string[] =>
  toldIn(viewOf(words), { framework, inspection: '2023-06-05', day: '2023-09-01' })
    .map(({ area, grade, when }) => `${area} ${grade.value}${when === 'previous' ? ' then' : ''}`)

const overall = (...grades: string[]): string[] => grades.map((grade) => `overall-effectiveness ${grade}`)

it.each<[string, string[]]>([
  ["Good across the board was how Ofsted summed up children's social care in Leeds.", overall('Good')],
  ["Good: that is where children's services in Leeds stand after Ofsted's visit in May.", overall('Good')],
  ["The council's children's services now carry a good badge.", overall('good')],
  ['The authority kept its good standing.', overall('good')],
  ['Services were again outstanding overall.', overall('outstanding')],
  ["Leeds's children's services are outstanding, says Ofsted", overall('outstanding')],
  ['The inspection in June 2023 saw the authority move up from requires improvement to good.', overall('requires improvement then', 'good')],
  ['Ofsted wrote to the council in July to confirm good.', overall('good')],
  ['The last ILACS inspection was in September 2018 (Good).', overall('Good then')],
  ['ILACS, August 2019: outstanding.', overall('outstanding then')],
  ['We would like to talk about our next inspection, given that the last of these was in July 2018 (judged good).', overall('good then')],
  ["It is more than two years since inspectors judged the county's services to be inadequate in every area but adoption.", overall('inadequate then')],
  ['The borough requires improvement - the same headline grade it was given when inspectors came, in November 2018.', overall('requires improvement', 'requires improvement then')],
  ['Leadership had moved from outstanding to good.', ['leadership outstanding then', 'leadership good']],
  ['Only the experiences of care leavers fell short of good, at requires improvement.', ['care-leavers requires improvement']],
  ['Also judged outstanding were the impact of leaders and the experiences of care leavers.', ['leadership outstanding', 'care-leavers outstanding']],
  ['All four judgements - the impact of leaders, help and protection, children in care, and overall effectiveness - were good.', ['leadership good', 'help-and-protection good', 'children-in-care good', 'overall-effectiveness good']],
  ['Leaders, help and protection, and care leavers were all good.', ['leadership good', 'help-and-protection good', 'care-leavers good']],
  ['They marked the council as "requires improvement" on help and protection, and the same on leadership.', ['help-and-protection requires improvement', 'leadership requires improvement']],
  ['The 2016 report did, however, find that leadership was good and that the rest, save help and protection, required improvement.', ['leadership good then']],
  ['Services required improvement in every area other than leadership, which was good.', ['overall-effectiveness required improvement', 'leadership good']],
  ['Leadership, which was shared with two other boroughs, had been judged good.', ['leadership good']],
  ['They judged the support for care leavers, which is a grade that did not exist at that time, to be good.', ['care-leavers good']],
])('a grade is read by default: %s', (words, expected) => expect(told(words)).toEqual(expected))

it('gives both services the capacity that was the same in both areas', () => {
  expect(told('The safeguarding services were judged adequate. Services for looked-after children were good, as was the capacity to improve in both areas.', 'slac'))
    .toEqual(['safeguarding-overall adequate', 'looked-after-overall good', 'safeguarding-capacity good', 'looked-after-capacity good'])
})

it('gives a service both of its lines where both were judged so', () => {
  expect(told('Safeguarding was judged adequate, with capacity to improve good. For services for looked after children, both had been judged good.', 'slac').slice(-2))
    .toEqual(['looked-after-overall good', 'looked-after-capacity good'])
})

it('gives a service its grade beside its capacity', () => {
  expect(told('Services for looked-after children were rated adequate, as was the capacity to improve them.', 'slac'))
    .toEqual(['looked-after-overall adequate', 'looked-after-capacity adequate'])
})

it.each([
  'The neighbouring authority was rated inadequate in 2022.',
  'Housing services were found to be inadequate by the ombudsman.',
  'The council must move from requires improvement to good within two years.',
  'The council wants to be rated good.',
  'Services were good when I joined, said the director.',
  "The leader said: \"In this town children's services are good.",
  'Attendance at the inspection was good.',
  'The timing of the visit was good.',
  'Communication with the team was good throughout the inspection.',
  "The council's finances are good and its reserves outstanding.",
  'Ofsted found that the quality of assessments is good overall but inconsistent.',
  "The department's record on sickness is good, Ofsted noted.",
  'Monitoring visits for those judged inadequate.',
  'At its inspection the nursery was outstanding.',
  'In 2006 the team was inspected and it was found that supervision was adequate.',
  'When services were looked at, everything apart from leadership had been good.',
  'The city misses the top mark, Ofsted says.',
  "Care leavers were told by Ofsted that their support isn't good.",
  'The Chair thanked officers for an outstanding piece of work for Ofsted.',
  'Members asked when the council would be good again.',
  'Ofsted says a council whose services are inadequate gets monitoring visits.',
])('what is not asserted of services is not: %s', (words) => expect(told(words)).toEqual([]))

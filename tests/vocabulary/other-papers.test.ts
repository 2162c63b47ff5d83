import { describe, expect, it } from 'vitest'
import { otherPaperIn } from '../../src/vocabulary/other-papers.ts'
import { viewOf } from '../support/doc.ts'

const looks: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'questions and answers': [['Fenshire Council', 'Frequently asked questions', 'What is Ofsted?'], ['FAQs', 'Who came?']],
  'an answer in Parliament': [['SEND: Inspections', '(asked on 9th May 2024)', 'To ask the Secretary of State for Education, what she has done.']],
  'a handbook or guidance': [['Inspecting local authority children’s services', 'Published 5 April 2019'], ['Guidance', 'How to write a plan'], ['This handbook sets out what inspectors look for.']],
  'a framework for inspections': [['Social care common inspection framework', 'What we inspect']],
  'statistics': [['Children’s social care in England', 'Official statistics', '31 March 2019']],
  'an equality impact assessment': [['Fenshire Council', 'Equality and Diversity Impact Assessment', 'Name of policy']],
  'a needs assessment': [['Children looked after: needs assessment 2017']],
  'a peer review or peer challenge': [['Feedback from the children’s services peer challenge']],
  'a blog or an update on a site': [['Improvement plan updates', 'Recent posts']],
  'a covering note': [['Dear Ann', 'Please find attached the letter of the inspectors.']],
}
const plain = [
  ['We were guided round the school.'], ['The framework of the roof is old.'], ['The children asked on the bus who would come.'],
  ['Our needs were assessed.'], ['A review by its peers.'], ['Attached to the wall is a map.'], ['The update was late, said the chair.'],
  ['Statistics are dry.'], ['Equality matters to us.'], ['He wrote books by hand.'],
]

describe('a paper of no known type', () => {
  it.each(Object.entries(looks).flatMap(([name, papers]) => papers.map((blocks) => [name, blocks] as const)))('looks like %s', (name, blocks) => {
    expect(otherPaperIn(viewOf(...blocks))?.name).toBe(name)
  })
  it.each(plain)('looks like nothing in particular: %s', (...blocks) => expect(otherPaperIn(viewOf(...blocks))).toBeUndefined())
})

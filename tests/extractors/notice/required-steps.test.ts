import { expect, it } from 'vitest'
import { requiredSteps } from '../../../src/extractors/notice/required-steps.ts'
import { settle } from '../../../src/record/settle.ts'
import type { Action } from '../../../src/record/schema.ts'
import { partOf } from '../../support/doc.ts'

const steps = (...blocks: string[]): [string, number][] => {
  const part = partOf(blocks)
  return settle<Action[]>(requiredSteps(part.view, part) ?? []).body.map(({ text, items }) => [text, items.length])
}

it('are the numbered paragraphs that say what should be done, with their points', () => {
  expect(steps('1. The Council should ensure that:', '  • visits are made', '2. The Board should meet monthly.', '3. The Department will review progress.', '4. If the Council fails, Ministers should act.')).toEqual([
    ['The Council should ensure that:', 1], ['The Board should meet monthly.', 0],
  ])
})

it('are told with their deadline, and may have it between commas', () => {
  const blocks = [
    '1. The Notice sets out what the Council is expected to do.', '2. The Council should, by 30 September 2013, agree a plan.',
    '3. The Council must, with its partners, audit cases.', '4. The Council should within three months appoint a chair.',
  ]
  const part = partOf(blocks)
  const found = settle<Action[]>(requiredSteps(part.view, part) ?? []).body.map(({ number, timescale }) => [number, timescale])
  expect(found).toEqual([['2', 'by 30 September 2013'], ['3', null], ['4', 'within three months']])
})

it('are the points below a heading that calls them so', () => {
  expect(steps('3. To comply the Council is required to take the measures below.', 'Measures', 'a) Set up a board by 30 June 2014.', 'b) Draw up a plan.', 'Monitoring').map(([text]) => text)).toEqual(['Set up a board by 30 June 2014.', 'Draw up a plan.'])
})

it('are the lettered points below a lead that the heading calls measures', () => {
  expect(steps('Improvement measures', '2. The Council should:', 'a) prepare a plan;', 'b) ensure that visits are made.').map(([text]) => text)).toEqual(['prepare a plan', 'ensure that visits are made.'])
})

it('are the numbered points below "What the Council must do"', () => {
  expect(steps('What the Council must do', '4. Draw up a plan by 30 October 2015.', '5. Set up a board.', 'Reporting', '7. The chair will write.').map(([text]) => text)).toEqual(['Draw up a plan by 30 October 2015.', 'Set up a board.'])
})

it('are the numbered measures that the council will take', () => {
  expect(steps('Improvement measures', '4. The council will set up a board.', '5. The council will be inspected again.', '6. The council will work with the adviser.', '7. Officials of the Department will hold a review.').map(([text]) => text)).toEqual(['The council will set up a board.', 'The council will work with the adviser.'])
})

it('are numbered duties in any words', () => {
  expect(steps('1. The Council has to make visits.', '2. The Board is to meet monthly.', '3. The adviser has to report.')).toEqual([['The Council has to make visits.', 0], ['The Board is to meet monthly.', 0]])
})

it('are also the paragraphs behind its list in a section of that name', () => {
  const list = ['4. To comply with this notice the Council must:', '(a) make visits; and', '(b) keep records.']
  const both = [['make visits', 0], ['keep records.', 0]]
  expect(steps('Actions required of the Council', ...list, '5. The Board should meet monthly.', 'Review', '6. The Board should be closed in May.')).toEqual([...both, ['The Board should meet monthly.', 0]])
  expect(steps('Measures required', ...list, '5. The partners should be told.', '6. Officials will review progress.')).toEqual([...both, ['The partners should be told.', 0]])
  expect(steps('Background', ...list, '5. The Board should meet monthly.')).toEqual(both)
})

it('are the points below a paragraph that leads to them all', () => {
  expect(steps('1. The Council must:', '(a) make visits; and', '(b) keep records.', '2. The Board should meet monthly.')).toEqual([['make visits', 0], ['keep records.', 0]])
  expect(steps('The Council is to:', '(a) make visits; and', '(b) keep records.')).toHaveLength(2)
  expect(steps('I would therefore ask you to:', '(a) share its minutes.')).toEqual([['share its minutes.', 0]])
})

it.each(['I am issuing a direction. It requires the council:', 'The main requirements of the Notice will be that the Council:', 'We have agreed with your Director that:'])(
  'are the points of a list that a letter leads to, but for what the Department will do: %s',
  (lead) => {
    expect(steps(lead, 'a) keeps its board;', 'b) sends a plan by May; and', 'c) the Department will review progress.').map(([text]) => text)).toEqual(['keeps its board', 'sends a plan by May'])
  },
)

it('are none of what the council will find', () => {
  expect(steps('1. The Council must improve visits.', '2. The Council will set up a board.', '3. The Council will know that it has succeeded when visits are made.', '4. The Council will remain subject to this notice.').map(([text]) => text)).toEqual([
    'The Council must improve visits.', 'The Council will set up a board.',
  ])
})

import { describe, expect, it } from 'vitest'
import { listedBelow } from '../../../../src/extractors/judgements/told/listed-below.ts'
import { viewOf } from '../../../support/doc.ts'

const read = (...blocks: string[]): string[] =>
  listedBelow(viewOf(...blocks).blocks(), { framework: 'sif', inspection: undefined, day: '2014-06-30' }).map(({ area, grade, when }) => `${area} ${grade.value} ${when}`)

describe('listedBelow', () => {
  it('gives the grade of the sentence above to each area of its list', () => {
    expect(read('The report came in March. Ofsted judged as inadequate:', "• the overall effectiveness of children's services;", '• leadership, management and governance; and', '• adoption.', 'Fostering was good.')).toEqual([
      'overall-effectiveness inadequate current', 'leadership inadequate current', 'adoption inadequate current',
    ])
  })
  it('takes lines without marks, joined as they may be, up to a sentence', () => {
    expect(read('Three areas were judged good:', 'leadership, management and governance', 'adoption', 'The rest needs work.')).toEqual(['leadership good current', 'adoption good current'])
    expect(read('The areas where the council was rated good are:', 'Leadership, management and governance', 'Adoption')).toEqual(['leadership good current', 'adoption good current'])
    expect(read('All of the judgement areas were found to be good:', 'Leadership, management and governance', 'Adoption')).toEqual(['leadership good current', 'adoption good current'])
    expect(read('They rated two areas of work inadequate:', '• leadership, management and governance', '• adoption')).toEqual(['leadership inadequate current', 'adoption inadequate current'])
    expect(read('The areas marked as inadequate are:', 'leadership, management and governance adoption')).toEqual(['leadership inadequate current', 'adoption inadequate current'])
  })
  it('gives it where the report is who judged', () => {
    expect(read('It also judged to be inadequate:', '• leadership, management and governance; and', '• adoption.')).toEqual(['leadership inadequate current', 'adoption inadequate current'])
    expect(read('They also found to be good:', '• adoption')).toEqual(['adoption good current'])
  })
  it('gives the last grade of the sentence, where it goes on to a list', () => {
    expect(read("The Council was judged to be 'good' overall and also 'good' for:", '• leadership, management and governance', '• adoption')).toEqual(['leadership good current', 'adoption good current'])
  })
  it.each([
    [['Services were judged good, and members asked about these things:', '• adoption', '• leadership']],
    [['Leadership was judged good:', '• adoption is slow']],
    [['Services should be judged good:', '• adoption', '• leadership']],
    [['Ofsted judged as inadequate:', '• the budget', '• adoption']],
    [['Ofsted judged as inadequate:', 'Adoption is next.']],
  ])('is none in %s', (blocks) => expect(read(...blocks)).toEqual([]))
})

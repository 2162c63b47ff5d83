import { describe, expect, it } from 'vitest'
import { toldIn } from '../../../../src/extractors/judgements/told/told-judgements.ts'
import type { Framework } from '../../../../src/vocabulary/frameworks.ts'
import { viewOf } from '../../../support/doc.ts'

const told = (words: string, framework: Framework = 'ilacs', inspection = '2022-05-09'): string[] =>
  toldIn(viewOf(words), { framework, inspection, day: '2022-07-01' }).map(({ area, grade, when }) => `${area} ${grade.value} ${when}`)

describe('grades told in sentences', () => {
  it.each<[string, string[]]>([
    ["They judged overall effectiveness to be 'good'.", ['overall-effectiveness good current']],
    ['The impact of leaders is "outstanding", while the experiences of children who need help and protection are "good", as are those of children in care and care leavers.', ['leadership outstanding current', 'help-and-protection good current', 'care-and-care-leavers good current']],
    ['It was rated inadequate for leadership and for help and protection, and requires improvement for children in care and care leavers.', ['leadership inadequate current', 'help-and-protection inadequate current', 'care-and-care-leavers requires improvement current']],
    ["The council's services were found to be good overall, with leadership rated outstanding.", ['overall-effectiveness good current', 'leadership outstanding current']],
    ['Services had been judged to be good overall, two years after the inspection of January 2018, at which they were found to require improvement.', ['overall-effectiveness good current', 'overall-effectiveness require improvement previous']],
    ["Services have gone from 'requires improvement' to 'outstanding'.", ['overall-effectiveness requires improvement previous', 'overall-effectiveness outstanding current']],
    ['Services were last inspected in 2016. They were judged to be adequate.', ['overall-effectiveness adequate previous']],
    ["Children's services in Hampshire: good overall", ['overall-effectiveness good current']],
  ])('%s', (words, expected) => expect(told(words)).toEqual(expected))

  it('have the areas of the framework', () => {
    expect(told('Services for looked-after children require improvement, as does support for care leavers, and adoption was judged to be good.', 'sif')).toEqual(['looked-after-and-permanence require improvement current', 'care-leavers require improvement current', 'adoption good current'])
    expect(told('The Local Safeguarding Children Board requires improvement to be good.', 'sif')).toEqual(['lscb requires improvement to be good current'])
  })

  it.each([
    'There are four grades: outstanding, good, requires improvement and inadequate.',
    'An authority that is judged inadequate receives monitoring visits.',
    'The plan aims for services to be judged good by 2024.',
    'Inspectors found good practice in the front door.',
    'The quality of child protection conferences requires improvement.',
    'A primary school in the town was rated outstanding.',
    'The council is no longer inadequate, inspectors found.',
    'It was rated good in two of three categories.',
  ])('are none in: %s', (words) => expect(told(words).filter((line) => !line.startsWith('help-and-protection'))).toEqual([]))
})

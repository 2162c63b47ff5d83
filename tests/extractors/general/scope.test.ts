import { expect, it } from 'vitest'
import { visitScope } from '../../../src/extractors/general/scope.ts'
import { letterIntroduction } from '../../../src/shapes/letter/places.ts'
import { at } from '../../../src/rules/extractor.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'
import { readRule } from '../../support/laid.ts'

describeExtractor('visitScope', visitScope, {
  reads: {
    "Inspectors looked at the local authority's arrangements for «children in need».": 'children in need',
    'During this visit, inspectors evaluated «the quality of matching».': 'the quality of matching',
    'The team were Ann Lee and Bo Orme Inspectors considered «plans», in accordance with the inspection framework (ILACS).': 'plans',
    "Inspectors considered the local authority's arrangements at «the first point of contact» in line with the framework.": 'the first point of contact',
    'Inspectors reviewed «plans made in line with the law».': 'plans made in line with the law',
    'The focus of this visit was on «planning for permanence, by way of adoption or not».': 'planning for permanence, by way of adoption or not',
    'This visit looked at «decisions, together with the impact of leadership».': 'decisions, together with the impact of leadership',
    'The children inspectors reviewed had plans. Inspectors reviewed «support for care leavers».': 'support for care leavers',
  },
  ignores: ['The few children inspectors looked at who had come into care did so in time.', 'Inspectors considered a range of evidence.', 'This visit was short.', 'The focus of this plan was on fostering.'],
})

it('stands before the first section of a letter', () => {
  const outline = [{ id: 'findings', heading: /^Findings$/ }]
  const scopeOf = (...lines: string[]) => readRule(at(letterIntroduction, visitScope), ['Dear Ann', ...lines, 'Yours sincerely'].join('\n'), outline).body
  expect(scopeOf('Inspectors reviewed plans.', '# Findings', '- Inspectors reviewed files.')).toBe('plans')
  expect(scopeOf('This was a visit.', '# Findings', '- Inspectors reviewed files.')).toBeUndefined()
})

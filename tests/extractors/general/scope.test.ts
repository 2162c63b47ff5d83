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
    'The team were Ann Lee and Bo Orme Inspectors considered «plans in accordance with the framework».': 'plans in accordance with the framework',
    'The children inspectors reviewed had plans. Inspectors reviewed «support for care leavers».': 'support for care leavers',
  },
  ignores: ['The few children inspectors looked at who had come into care did so in time.', 'Inspectors considered a range of evidence.'],
})

it('stands before the first section of a letter', () => {
  const outline = [{ id: 'findings', heading: /^Findings$/ }]
  const scopeOf = (...lines: string[]) => readRule(at(letterIntroduction, visitScope), ['Dear Ann', ...lines, 'Yours sincerely'].join('\n'), outline).body
  expect(scopeOf('Inspectors reviewed plans.', '# Findings', '- Inspectors reviewed files.')).toBe('plans')
  expect(scopeOf('This was a visit.', '# Findings', '- Inspectors reviewed files.')).toBeUndefined()
})

import { expect, it } from 'vitest'
import { wantsColour } from '../../../src/cli/terminal/colour.ts'

it.each([
  ['auto', true, {}, true],
  ['auto', false, {}, false],
  ['auto', true, { NO_COLOR: '1' }, false],
  ['auto', true, { NO_COLOR: '' }, true],
  ['auto', true, { TERM: 'dumb' }, false],
  ['auto', false, { FORCE_COLOR: '1' }, true],
  ['auto', true, { FORCE_COLOR: '0' }, false],
  ['auto', false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ['always', false, { NO_COLOR: '1' }, true],
  ['never', true, { FORCE_COLOR: '1' }, false],
] as const)('--color %s, terminal %s, %o: %s', (choice, isTerminal, environment, expected) => {
  expect(wantsColour(choice, isTerminal, environment)).toBe(expected)
})

import { expect, test } from 'vitest'
import { regionOf } from '../../src/cli/commands/extract/reporters/region-of.ts'

test.each([
  ['on the first line', 'some words here', 'some words here', { startLine: 1, startColumn: 6, endColumn: 11 }],
  ['behind line ends of every kind', 'a\r\nb\nc\rsome words', 'some words', { startLine: 4, startColumn: 6, endColumn: 11 }],
  ['in a line that was joined of two', 'some words\nhere', 'some words here', { startLine: 1, startColumn: 6, endColumn: 11 }],
  ['twice, and their line once', 'words\nsome words', 'some words', { startLine: 2, startColumn: 6, endColumn: 11 }],
  ['twice, and their line as well', 'some words\nsome words', 'some words', undefined],
  ['nowhere', 'some word-\ns', 'some words', undefined],
])('words that stand %s', (_, file, line, region) => {
  expect(regionOf(file, { quote: 'words', line, from: 5 })).toEqual(region)
})

test('no words', () => expect(regionOf('some words', { quote: '', line: 'some words', from: 0 })).toBeUndefined())

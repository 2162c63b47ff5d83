import { expect, test } from 'vitest'
import { jointed } from '../../scripts/joints.mjs'

test('joints stand where the ways of a pattern meet and more follows', () => {
  expect(jointed(String.raw`const a = /(?:by|to) (?:the )?x(?: y){0,2}z/`)).toBe(String.raw`const a = /(?:by|to)(?=) (?:the )?(?=)x(?: y){0,2}(?=)z/`)
  expect(jointed('const a = String.raw`(?:a|b) ${c}(?:d)?${e}`')).toBe('const a = String.raw`(?:a|b)(?=) ${c}(?:d)?(?=)${e}`')
  expect(jointed("anyOf('(?:a(?:b|c)) d', 'e')")).toBe("anyOf('(?:a(?:b|c))(?=) d', 'e')")
})

test.each([
  ['a group that says how often it stands', '/(?:a|b)+c(?:d|e){2}f/'],
  ['a group of one way', '/(?:a b) c/'],
  ['the end of a pattern, or of the group around', '/(?:a(?:b|c))|(?:d|e)/'],
  ['a quantifier that takes as little as it can', '/(?:a)??b/'],
  ['what looks ahead or behind', '/(?=a|b)c(?<!(?:d|e) f)g/'],
  ['a class and what a stroke stands before', String.raw`/[(|)?]x\(a|b\)?c/`],
  ['a piece that begins in the midst of a class', "const a = ')?](?:b|c) d'"],
  ['words that are no pattern', "const a = 'by (us|them)? all'; f(a | b)?.c"],
])('no joint is put into %s', (_, code) => {
  expect(jointed(code)).toBe(code)
})

import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { codeFault, codes, fitsCode } from '../../src/config/codes.ts'
import { parseConfig } from '../../src/config/parse.ts'
import { configJsonSchema, configSchema } from '../../src/config/schema.ts'

const textOf = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')

function faultsOf(text: string): string[] {
  return parseConfig(text).faults.map(({ line, column, message }) => `${line}:${column} ${message}`)
}

describe('a docket.yaml', () => {
  it('is read', () => {
    expect(parseConfig('inputs: [letters]\ncache: false\nlimits: { pages: 3 }').value).toEqual({ inputs: ['letters'], cache: false, limits: { pages: 3 } })
  })

  it('may hold nothing but comments', () => expect(parseConfig('# later\n\n  # more\n').value).toEqual({}))

  test.each([
    ['a key that is none', 'out: a\ninptus: [b]', '2:1 There is no field inptus here. Did you mean inputs?'],
    ['text where a list is right', 'inputs: letters', '1:1 It is a list of paths, with one at least.'],
    ['an empty list', 'known: []', '1:1 It is a list of what is known, with one at least.'],
    ['a format that is none', 'formats: [jsn]', '1:11 There is no jsn here. Did you mean json?'],
    ['a limit that is none', 'limits: { page: 3 }', '1:11 There is no field page here. Did you mean pages?'],
    ['a limit of no number', 'limits: { pages: many }', '1:11 It is a whole number from 1.'],
    ['too little memory', 'memory: 63', '1:1 It is a whole number from 64.'],
    ['a time in words', 'timeout: 30s', '1:1 It is a whole number of 1 to 2147483.'],
    ['a cache that is no folder', 'cache: true', '1:1 It is the path of a folder, or false.'],
    ['a report that nobody writes', 'reporter: github\nreport-file: x', '2:1 Nothing is written there. The reporters junit and sarif need it.'],
    ['a code that is none', 'known: [{ file: a, code: E_NOTEXT, reason: b }]', '1:20 There is no E_NOTEXT here. Did you mean E_NO_TEXT?'],
    ['no reason', 'known:\n  - { file: a, code: E_EMPTY }', '2:5 The field reason is missing.'],
    ['a day that is none', 'known: [{ file: a, code: E_EMPTY, reason: b, until: 2026-02-31 }]', '1:46 It is a day such as 2026-05-31.'],
    ['what is known twice', 'known: [{ file: a, code: E_EMPTY, reason: b }, { file: a, code: E_EMPTY, reason: c }]', '1:48 This is known already, above.'],
    ['a failing code that is none', 'fail-on: [grade-conflit]', '1:11 There is no code grade-conflit. Did you mean grade-conflict?'],
    ['a star that fits no code', 'fail-on: [E_*, grada-*]', `1:16 There is no code grada-*. There are ${codes.length} others.`],
  ])('tells %s', (_, text, said) => expect(faultsOf(text)).toEqual([said]))

  it('tells all that is wrong', () => expect(faultsOf('out: 3\nocr: some\njob: 2')).toHaveLength(3))
})

describe('a code', () => {
  test.each([
    ['E_EMPTY', 'E_EMPTY', true], ['E_EMPTY', 'E_EMPTY2', false], ['E_*', 'E_EMPTY', true], ['E_*', 'grade-conflict', false], ['*', 'left-out', true],
    ['*-unknown', 'type-unknown', true], ['*-unknown', 'type-uncertain', false], ['E_*_*T', 'E_NO_TEXT', true], ['E.EMPTY', 'E_EMPTY', false],
  ])('%s and %s', (word, code, fits) => expect(fitsCode(word, code)).toBe(fits))

  it('is known by its name', () => expect(codes.filter((code) => codeFault(code) !== undefined)).toEqual([]))
})

describe('what is published of it', () => {
  it('is the schema of the code', () => expect(JSON.parse(textOf('schemas/config.schema.json'))).toEqual(configJsonSchema()))

  const page = textOf('docs/config.md')
  it.each(Object.keys(configSchema.shape))('explains %s', (key) => expect(page).toContain(`| \`${key}\` |`))

  it('is an example that is right', () => {
    const example = /```yaml\n(?<example>[^`]+)```/.exec(page)?.groups?.example ?? ''
    expect(faultsOf(example)).toEqual([])
    expect(example).toMatch(/^# yaml-language-server: \$schema=\S+\/schemas\/config\.schema\.json\n/)
  })
})

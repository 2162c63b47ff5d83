import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { checkedYaml } from '../../src/yaml-files/checked-yaml.ts'

const schema = z.strictObject({
  colour: z.enum(['red', 'green']).optional(),
  wheels: z.array(z.union([z.string(), z.strictObject({ size: z.number(), name: z.string().optional() })])).optional(),
})

function faultOf(text: string): string {
  const { faults: [first], value } = checkedYaml(text, schema, 'A bicycle')
  return first ? `${first.line}:${first.column} ${first.message}` : JSON.stringify(value)
}

describe('a file that people write', () => {
  test.each([
    ['a value', 'wheels: [one, { size: 2 }]', '{"wheels":["one",{"size":2}]}'],
    ['a misspelt field', 'colour: red\nwheals: []', '2:1 There is no field wheals here. Did you mean wheels?'],
    ['a field unlike any', 'brand: x', '1:1 There is no field brand here. There are colour, wheels.'],
    ['a misspelt word', 'colour: gren', '1:1 There is no gren here. Did you mean green?'],
    ['a misspelt field in one of several forms', 'wheels:\n  - { size: 2, nam: x }', '2:16 There is no field nam here. Did you mean name?'],
    ['a value of the wrong kind', 'wheels:\n  - size: two', '2:5 size should be a number.'],
    ['a missing field', 'wheels:\n  - name: x', '2:5 The field size is missing.'],
    ['nothing', '', '1:1 The file is empty.'],
    ['two documents', 'colour: red\n---\ncolour: green', '3:1 A bicycle is one YAML document.'],
    ['no YAML', 'colour: [red', '1:13 Flow sequence in block collection must be sufficiently indented and end with a ]'],
    ['a file without end', `# ${'x'.repeat(1_000_000)}`, '1:1 The file is longer than 1000000 characters.'],
  ])('%s', (_, text, said) => expect(faultOf(text)).toBe(said))

  test('what no schema can tell', () => {
    const contradictions = (): { pointer: string; message: string }[] => [{ pointer: '/colour', message: 'It clashes.' }]
    const { faults, value } = checkedYaml('wheels: []\ncolour: red', schema, 'A bicycle', contradictions)
    expect([value, faults]).toEqual([undefined, [{ line: 2, column: 1, pointer: '/colour', message: 'It clashes.' }]])
  })
})

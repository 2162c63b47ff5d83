import { describe, expect, it } from 'vitest'
import { parseRecordFile } from '../../src/record-files/parse.ts'

const located = (name: string, text: string, pointer: string) => parseRecordFile(name, text).records.map(({ locate }) => locate(pointer))

describe('finding the place of a field', () => {
  it('in JSON', () => {
    expect(located('a.json', '{\n  "a": {\n    "b": [1,\n 2]\n  }\n}', '/a/b/1')).toEqual([{ line: 4, column: 2 }])
  })

  it('in YAML of several documents', () => {
    expect(located('a.yaml', 'a: 1\n---\nb:\n  - 1\na: 2\n', '/a')).toEqual([{ line: 1, column: 1 }, { line: 5, column: 1 }])
  })

  it('in NDJSON', () => {
    expect(located('a.ndjson', '{"a":1}\n\n{"b":1,"a":2}\n', '/a')).toEqual([{ line: 1, column: 2 }, { line: 3, column: 8 }])
  })

  it('takes the place around a field that is missing', () => {
    expect(located('a.yaml', 'x: 1\na:\n  b: 1\n', '/a/c')).toEqual([{ line: 2, column: 1 }])
  })
})

describe('a file that is not well formed', () => {
  it.each([
    ['a.json', '{"a": 1,\n "b": }', 2],
    ['a.json', '{"a": 1,\n', 2],
    ['a.yaml', 'a: 1\nb: [1\n', 3],
    ['a.ndjson', '{"a":1}\n{"a":\n', 2],
  ])('%s %j is placed on line %i', (name, text, line) => {
    expect(parseRecordFile(name, text).faults).toMatchObject([{ line }])
  })

  it('is refused when it grows without end', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefgh'.split('').map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(', ')}]`)].join('\n')
    expect(parseRecordFile('a.yaml', bomb)).toMatchObject({ records: [], faults: [{ line: 1 }] })
  })
})

import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { yamlDocument } from '../../src/writers/yaml-lines.ts'
import { readingOf } from '../support/readings.ts'
import { samplePaths } from '../support/samples.ts'

/** Reads texts on stdin, a JSON list, by PyYAML's safe loader in Python alone, and prints what it found as JSON. */
const pythonReader = 'import json, sys, yaml\nprint(json.dumps([yaml.load(text, yaml.SafeLoader) for text in json.load(sys.stdin)]))'
const hasPython = spawnSync('python3', ['-c', 'import yaml']).status === 0

function byPython(texts: readonly string[]): unknown {
  const { stdout, stderr } = spawnSync('python3', ['-c', pythonReader], { input: JSON.stringify(texts), encoding: 'utf8', maxBuffer: 1 << 28 })
  if (stderr) throw new Error(stderr)
  return JSON.parse(stdout)
}

const words = fc.oneof(
  fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[ \n\t:#'"\-a0.,?!|>&*{}[\]%@`~=<]{0,12}$/),
  fc.constantFrom(
    'null', 'True', 'yes', 'No', 'on', 'y', '~', '<<', '=', '0x1f', '0o7', '012', '1_000', '1e3', '.inf', '1:30', '2024-01-31', '2024-01-31T10:00:00Z', '---', '...', '%a',
    'a\nb', 'a\n\n b\n', ' a', 'a ', 'é', 'a: b', 'a:', 'a #b', '-', '- a', '1\tApologies', 'a\u0085b', 'a\u2028b', 'a\u0093b', '\uFEFFa', 'a\uFFFF', '\u{1F600}',
  ),
)
const value = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, depthSize: 'small' }, words, fc.integer(), fc.boolean(), fc.constant(null),
    fc.array(tie('node'), { maxLength: 3 }), fc.dictionary(words, tie('node'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).node
const records = fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), value, { minKeys: 1, maxKeys: 4, noNullPrototype: true })

describe('YAML of words of any kind', () => {
  it.each([['the yaml library', parse], ['js-yaml', load]] as const)('comes back by %s', (_, read) => {
    fc.assert(fc.property(records, (record) => { expect(read(yamlDocument(record))).toEqual(record) }), { numRuns: 500, seed: 11, examples: [[{ no: 'no', quote: '1\tApologies' }]] })
  })

  it.skipIf(!hasPython)('comes back by PyYAML (skipped where python3 has no yaml: install Debian’s python3-yaml)', () => {
    const samples = fc.sample(records, { numRuns: 500, seed: 11 })
    expect(byPython(samples.map(yamlDocument))).toEqual(JSON.parse(JSON.stringify(samples)))
  })
})

describe('YAML of words that a letter may have', () => {
  const digits = fc.stringMatching(/^\d{1,5}[-. :a-z]{0,2}\d{0,2}[-. a-z]{0,3}\d{0,4}$/)
  const sentence = fc.stringMatching(/^[a-zA-Z/‘(\d][a-zA-Z ,:'’#\d-]{0,30}[a-z.:]?$/)
  const figures = fc.constantFrom('7', '16.', '012', '08', '0', '0.', '1e3', '1.5', '1.0.0', '2019-11', '2016-11-25', '2016-99-99', '6 May 2018', '6 e3', '6 to 10 February: all', '12 a ', '1 :')

  it('is what the library writes', () => {
    // Octal numbers of version 1.2 get quotes here, and none from the library.
    const words = fc.oneof(digits, sentence, figures).filter((text) => !/^0o[0-7]+$/.test(text))
    fc.assert(fc.property(words, (text) => {
      expect(yamlDocument({ k: text })).toBe(stringify({ k: text }, { lineWidth: 0, version: '1.1' }))
    }), { numRuns: 20_000, seed: 11 })
  })
})

describe('YAML of the samples', () => {
  it('comes back by every reader', async () => {
    const all: object[] = []
    for (const path of samplePaths.filter((_, at) => at % 4 === 0)) all.push(...(await readingOf(path)).records)
    const texts = all.map(yamlDocument)
    expect(texts.map((text) => parse(text))).toEqual(all)
    expect(texts.map((text) => load(text))).toEqual(all)
    if (hasPython) expect(byPython(texts)).toEqual(all)
  })
})

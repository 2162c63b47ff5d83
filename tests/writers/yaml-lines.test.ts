import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stringify } from 'yaml'
import { recordsOf } from '../../src/docket.ts'
import { yamlDocument } from '../../src/writers/yaml-lines.ts'
import { readSample, samplePaths } from '../support/samples.ts'

const byLibrary = (value: object): string => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false })

it('writes every record as the library does', async () => {
  for (const path of samplePaths.filter((_, at) => at % 4 === 0)) {
    for (const record of recordsOf(await readSample(path))) expect(yamlDocument(record)).toBe(byLibrary(record))
  }
}, 60_000)

it('writes words of any kind as the library does', () => {
  const words = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[ \n:#'"\-a0.,?!|>&*{}[\]%@`~]{0,12}$/), fc.constantFrom('null', 'True', '0x1f', '1e3', '.inf', '2024-01-31', '---', 'a\nb', 'a\n\n b\n', ' a', 'a ', 'yes', '<<', 'é', 'a: b', 'a #b', '-', '- a'))
  const value = fc.letrec((tie) => ({
    node: fc.oneof({ maxDepth: 3, depthSize: 'small' }, words, fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie('node'), { maxLength: 3 }), fc.dictionary(fc.stringMatching(/^[a-z][A-Za-z]{0,8}$/), tie('node'), { maxKeys: 4, noNullPrototype: true })),
  })).node
  fc.assert(fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), value, { minKeys: 1, maxKeys: 4, noNullPrototype: true }), (record) => {
    expect(yamlDocument(record)).toBe(byLibrary(record))
  }), { numRuns: 500 })
})

import { expect, it } from 'vitest'
import { pairRecords } from '../../src/diff/pair-records.ts'
import type { DocketRecord } from '../../src/record/schema.ts'
import { inventedRecord } from '../support/invented-record.ts'

const hash = (letter: string): string => letter.repeat(64)
const record = (id: string, file: string, letter: string, part: number | null = null): DocketRecord =>
  inventedRecord({ id, source: { file, sha256: hash(letter), part: part === null ? null : { index: part, of: 2, firstPage: 1, lastPage: 1, start: 0, end: 1 } } })

function paired(before: DocketRecord[], after: DocketRecord[]): unknown {
  const { pairs, removed, added } = pairRecords(before, after)
  return { pairs: pairs.map(([a, b]) => `${a.source.file} ${b.source.file}`), removed: removed.map(({ id }) => id), added: added.map(({ id }) => id) }
}

it.each([
  ['the same file, moved and read as another type', [record('a/x', 'old/a.pdf', 'a')], [record('a/y', 'new/a.pdf', 'a')], 'old/a.pdf new/a.pdf'],
  ['a new delivery of a document', [record('a', 'old.pdf', 'a')], [record('a', 'new.pdf', 'b')], 'old.pdf new.pdf'],
  ['a file that kept its name', [record('a', 'x.pdf', 'a')], [record('b', 'x.pdf', 'b')], 'x.pdf x.pdf'],
  ['a file that is a pack now', [record('a', 'x.pdf', 'a')], [record('a', 'x.pdf', 'a', 1)], 'x.pdf x.pdf'],
] as const)('pairs %s', (_what, before, after, pair) => expect(paired([...before], [...after])).toEqual({ pairs: [pair], removed: [], added: [] }))

it('takes the surest sign first, and each record once', () => {
  const copies = [record('a', 'one.pdf', 'a'), record('a', 'two.pdf', 'a')]
  expect(paired(copies, [...copies].reverse())).toEqual({ pairs: ['one.pdf one.pdf', 'two.pdf two.pdf'], removed: [], added: [] })
})

it('tells what came and what went', () => {
  expect(paired([record('a', 'a.pdf', 'a')], [record('b', 'b.pdf', 'b')])).toEqual({ pairs: [], removed: ['a'], added: ['b'] })
})

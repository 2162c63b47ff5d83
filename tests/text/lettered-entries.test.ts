import { describe, expect, it } from 'vitest'
import type { RawBlock } from '../../src/text/build-doc.ts'
import { letteredEntries } from '../../src/text/lettered-entries.ts'

const read = (...texts: readonly string[]): string[] =>
  letteredEntries(texts.map((text): RawBlock => ({ kind: 'paragraph', text, page: null }))).map(({ kind, marker, text }) => (kind === 'item' ? `${marker} | ${text}` : text))

describe('capitals that count on', () => {
  it('mark the entries of a list, also with points between them', () => {
    expect(read('The Committee:', 'A. noted the report of the Director', 'with one point', 'B. asked for a further report')).toEqual([
      'The Committee:', 'A. | noted the report of the Director', 'with one point', 'B. | asked for a further report',
    ])
  })

  it('mark also an entry alone where others count on', () => {
    expect(read('A. one of four words', 'B. two of four words', 'Soon:', 'A. alone of four words').at(-1)).toBe('A. | alone of four words')
  })

  it.each([
    ['one alone', ['A. noted the report of the Director', 'The meeting closed.']],
    ['letters that do not begin with A', ['C. noted the report of the Director', 'D. asked for a further report']],
    ['letters with a gap', ['A. noted the report of the Director', 'C. asked for a further report']],
    ['initials of names', ['A. Marsh, Chair', 'B. Dale, Vice-Chair']],
  ])('are no marks where they are %s', (_, lines) => {
    expect(read(...lines)).toEqual(lines)
  })
})

import { describe, expect, it } from 'vitest'
import type { RawBlock } from '../../src/text/build-doc.ts'
import { inlineEntries } from '../../src/text/inline-entries.ts'

const block = (text: string, told: Partial<RawBlock> = {}): RawBlock => ({ kind: 'paragraph', text, page: null, ...told })
const linesOf = (raw: RawBlock): string[] => inlineEntries(raw).map(({ kind, marker, text }) => `${kind} ${marker ?? '-'} ${text}`)

describe('entries of a list in one block', () => {
  it('are entries of their own', () => {
    expect(linesOf(block('Plans are late. ▪ Visits are rare. ▪ Records are thin.', { kind: 'item', marker: '•' }))).toEqual(['item • Plans are late.', 'item • Visits are rare.', 'item • Records are thin.'])
    expect(linesOf(block('Strengths: ▪ visits ▪ records'))).toEqual(['paragraph - Strengths:', 'item • visits', 'item • records'])
  })

  it('keep the pages on which they stand', () => {
    const entries = inlineEntries(block('one ▪ two ▪ three', { kind: 'item', marker: '•', page: 1, turns: [{ at: 8, page: 2 }] }))
    expect(entries.map(({ page, turns }) => [page, turns])).toEqual([[1, []], [1, [{ at: 2, page: 2 }]], [2, []]])
  })

  it.each(['Home • News • Children', 'a ▪ alone: ▪', 'Mixed: ▪ one ■ two', 'no glyph'])('are not in %s', (text) => expect(linesOf(block(text))).toHaveLength(1))
})

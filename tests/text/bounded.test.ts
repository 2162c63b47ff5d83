import { describe, expect, it } from 'vitest'
import { bounded, longestBlock } from '../../src/text/bounded.ts'
import { buildDoc } from '../../src/text/build-doc.ts'

const paragraph = (text: string): Parameters<typeof bounded>[0] => ({ kind: 'paragraph', text, page: 1 })
const sentences = 'Children are safe here. '.repeat(400).trim()

describe('a block too long for a line', () => {
  it('stays as it is while it is not', () => {
    const block = paragraph('a'.repeat(longestBlock))
    expect(bounded(block)).toEqual([block])
  })

  it('is cut at the ends of sentences, and no word is lost', () => {
    const pieces = bounded(paragraph(sentences))
    expect(pieces.every(({ text }) => text.length <= longestBlock && text.endsWith('here.'))).toBe(true)
    expect(pieces.map(({ text }) => text).join(' ')).toBe(sentences)
  })

  it('is cut between characters where it has no blanks', () => {
    const smileys = '🙂'.repeat(3000)
    const pieces = bounded(paragraph(`a${smileys}`))
    expect(pieces.map(({ text }) => text).join('')).toBe(`a${smileys}`)
    expect(pieces.every(({ text }) => !/[\uD800-\uDBFF]$/.test(text))).toBe(true)
  })

  it('keeps the page of every piece', () => {
    const pieces = bounded({ ...paragraph(sentences), turns: [{ at: 4100, page: 2 }, { at: 9000, page: 3 }] })
    expect(pieces.map(({ page, turns }) => [page, turns])).toEqual([[1, []], [1, [{ at: 4100 - pieces[0]!.text.length - 1, page: 2 }]], [2, [{ at: 9000 - pieces[0]!.text.length - pieces[1]!.text.length - 2, page: 3 }]]])
  })

  it('has its marker once', () => {
    expect(bounded({ ...paragraph(sentences), kind: 'item', marker: '•' }).map(({ kind, marker }) => [kind, marker])).toEqual([['item', '•'], ['paragraph', null], ['paragraph', null]])
  })

  it('leaves a row its cells', () => {
    const doc = buildDoc([{ kind: 'row', text: '', page: 1, cells: ['Leadership', sentences] }], 1)
    expect(doc.rows.map(({ cells }) => cells.map(({ start, end }) => doc.text.slice(start, end).replaceAll('\n', ' ')))).toEqual([['Leadership', sentences]])
  })
})

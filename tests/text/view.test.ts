import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../src/text/sentences.ts'
import { docOf, viewOf } from '../support/doc.ts'

describe('a view', () => {
  it('matches look-alikes and quotes what is printed', () => {
    const found = viewOf('Children’s services – “good”').find(/children's services - "(?<grade>good)"/i)
    expect(found?.groups.grade?.quote).toBe('good')
    expect(found?.whole.quote).toBe('Children’s services – “good”')
  })

  it('keeps its offsets in front of characters of two code units', () => {
    const view = viewOf('😀 ﬁne 5 May 2020')
    const found = view.find(/5 May 2020/)?.whole
    expect(view.doc.text.slice(found?.start, found?.end)).toBe('5 May 2020')
  })

  it('takes line ends as the ends of blocks', () => {
    expect(viewOf('Overview of the year', 'Overview').findAll(/^Overview$/m)).toHaveLength(1)
  })

  it('leaves foot-note marks out of values but not out of quotes', () => {
    const [block] = viewOf('What needs to improve?¹').blocks()
    expect(block?.value).toBe('What needs to improve?')
    expect(block?.quote).toBe('What needs to improve?¹')
  })

  it('gives blocks without furniture and notes', () => {
    const view = viewOf('words', { kind: 'furniture', text: '2' }, { kind: 'note', text: '¹ a note' })
    expect(view.blocks().map((block) => block.quote)).toEqual(['words'])
    expect(view.allBlocks()).toHaveLength(3)
  })

  it('gives rows with the places of their cells', () => {
    const [row] = viewOf('Overall effectiveness | Good').rows()
    expect(row?.cells.map((cell) => cell.quote)).toEqual(['Overall effectiveness', 'Good'])
  })
})

describe('a view that is cut', () => {
  const view = viewOf('a, b and c').slice(0, 10)
  const cuts = view.findAll(/, | and /).map(({ whole }) => whole)

  it('gives the pieces around its cuts, one more than there are cuts', () => {
    expect(view.split(cuts).map(({ quote }) => quote)).toEqual(['a', 'b', 'c'])
    expect(view.split([]).map(({ quote }) => quote)).toEqual(['a, b and c'])
  })

  it('or pieces that begin with them', () => {
    expect(view.splitBefore(cuts).map(({ quote }) => quote)).toEqual(['a', ', b', ' and c'])
  })
})

describe('sentences', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['Mr. J. Crook signed. It was late.', ['Mr. J. Crook signed.', 'It was late.']],
    ['It rose by 3.5 per cent. That is much', ['It rose by 3.5 per cent.', 'That is much']],
  ])('of %s', (words, sentences) => {
    expect(sentencesOf(viewOf(words).slice(0, words.length)).map((sentence) => sentence.quote)).toEqual(sentences)
  })
})

describe('a built document', () => {
  it('knows the page of every offset, also where a block runs on', () => {
    const doc = docOf({ text: 'begins here and ends there', page: 1, turns: [{ at: 12, page: 2 }] }, { text: '1', kind: 'furniture', page: 1 })
    expect(doc.pageRuns).toEqual([{ start: 0, page: 1 }, { start: 12, page: 2 }, { start: 27, page: 1 }])
  })
})

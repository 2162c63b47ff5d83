import { describe, expect, it } from 'vitest'
import { layout } from '../../src/layout/index.ts'
import type { LayoutPage } from '../../src/layout/page.ts'
import { type Setting, leading, page, shown } from './hand-set.ts'

/** Sentences over lines, some of which begin in small letters. */
const lines = ['Inspectors looked at the plans', 'of children. They are written', 'on time. Managers read them.', 'Social workers know what to do', 'and do it. The council knows', 'itself well.']

/** The lines twice over, with a number beside each where one is told. */
function numbered(x: number, numberOf: (line: number) => number | undefined): LayoutPage {
  const settings = [...lines, ...lines].flatMap((text, index): Setting[] => {
    const y = 760 - index * leading
    const number = numberOf(index)
    return [...(number === undefined ? [] : [[`${number}`, { x, y, size: 8 }] as const]), [text, { y }]]
  })
  return page(1, settings)
}

const words = (pages: readonly LayoutPage[]): string[] => layout(pages).filter(({ kind }) => kind !== 'furniture').map(({ text }) => text)
const plain = words([numbered(40, () => undefined)])

describe('numbers of lines in the margin', () => {
  it('are no part of the text, on the left and on the right, beside each line or every fifth', () => {
    expect(words([numbered(40, (line) => line + 1)])).toEqual(plain)
    expect(words([numbered(560, (line) => line + 101)])).toEqual(plain)
    const fifths = (line: number): number | undefined => (line % 5 === 4 ? line + 1 : undefined)
    expect(words(Array.from({ length: 5 }, () => numbered(40, fifths))).join(' ')).toBe(words(Array.from({ length: 5 }, () => numbered(40, () => undefined))).join(' '))
  })

  it('may leave some lines out, as where empty ones are counted', () => {
    expect(words([numbered(40, (line) => (line < 6 ? line + 1 : line + 2))])).toEqual(plain)
  })

  it('are told from the numbers of paragraphs, which stand beside some lines alone', () => {
    const paragraphs = numbered(40, (line) => (line % 3 === 0 ? line / 3 + 1 : undefined))
    expect(shown([paragraphs]).filter((line) => line.startsWith('item'))).toHaveLength(4)
  })

  it('are told from a numbered list, whose entries begin no line within a sentence', () => {
    const list = Array.from({ length: 14 }, (_, index): Setting[] => [[`${index + 1}`, { x: 40, y: 760 - index * 20 }], ['Children are seen.', { y: 760 - index * 20 }]])
    expect(shown([page(1, list.flat())]).filter((line) => line.startsWith('item'))).toHaveLength(14)
  })
})

describe('what is printed over a list', () => {
  const list: readonly Setting[] = [['1. One is done.', { y: 700 }], ['2. Two is done.', { y: 686 }], ['3. Three is done.', { y: 672 }]]

  it('in large letters does not end it', () => {
    expect(shown([page(1, [...list, ['DRAFT', { x: 90, y: 675, size: 60 }]])])).toEqual(['item 1. One is done.', 'item 2. Two is done.', 'item 3. Three is done.', 'furniture DRAFT'])
  })

  it('is told from a large title, which stands above', () => {
    expect(shown([page(1, [['Report', { y: 730, size: 60 }], ...list])])[0]).toBe('heading Report')
  })

  it('as a lone glyph is no paragraph', () => {
    const set = page(1, [['1. One is done:', { y: 700 }], ['• under', { x: 90, y: 686 }], ['~', { x: 300, y: 650 }], ['• under', { x: 90, y: 620 }], ['2. Two is done.', { y: 606 }]])
    expect(layout([set]).map(({ kind, level }) => `${kind} ${level ?? 0}`)).toEqual(['item 0', 'item 1', 'furniture 0', 'item 1', 'item 0'])
  })
})

import { describe, expect, it } from 'vitest'
import { layout } from '../../src/layout/index.ts'
import { type Setting, full, grid, margin, page, shown } from './hand-set.ts'

const numbers = (n: number): Setting[] => [['Report', { y: 40, size: 9 }], [String(n), { y: 28, size: 9 }]]

/** Pages of a report with a running foot, the texts of which are given. */
function pages(...texts: Setting[][]): string[] {
  return shown(texts.map((settings, index) => page(index + 1, [...settings, ...numbers(index + 1)])))
}

describe('a block over a page’s end', () => {
  it('is joined where a sentence runs on, and the running foot stands behind it', () => {
    const joined = pages([[full('Leaders have seen')]], [['to it that plans work.'], ['Other.', { y: 600 }]])
    expect(joined[0]).toBe(`paragraph ${full('Leaders have seen')} to it that plans work.`)
    expect(joined[1]).toBe('furniture Report')
  })

  it('tells where in it the page turns', () => {
    const [block] = layout([page(1, [[full('One')]]), page(2, [['and two.']])])
    expect(block?.turns).toEqual([{ at: full('One').length + 1, page: 2 }])
  })

  it('stays apart where the sentence is at an end', () => {
    expect(pages([['All is well.']], [['Not all is well.']]).filter((line) => line.startsWith('paragraph'))).toHaveLength(2)
  })

  it('stays apart from a marker, a heading and a box', () => {
    const last: Setting[] = [[full('Leaders have seen')]]
    expect(pages(last, [['• to it']])).toContain('item • to it')
    expect(pages(last, [['Main findings', { bold: true }]])).toContain('heading Main findings')
  })

  it('goes on in the hanging indent of an entry, even behind a full stop', () => {
    const entry: Setting[] = [['1.', { y: 100 }], [full('Plans work').slice(0, 60), { x: margin + 20, y: 100 }], ['well.', { x: margin + 20 }]]
    expect(pages(entry, [['Not all do.', { x: margin + 20 }]])[0]).toMatch(/^item 1\. Plans work.* well\. Not all do\.$/)
    expect(pages(entry, [['Not all do.']])[0]).toMatch(/ well\.$/)
  })

  it('takes no heading for the rest of an entry', () => {
    const tag = { tag: { kind: 'item' as const, block: '0.1' } }
    expect(pages([['• All well.', tag]], [['The progress of children is: good', { bold: true, tag: { kind: 'item', block: '0.2' } }]])[0]).toBe('item • All well.')
  })

  it('is what the source’s tags call one block, or the rest of an entry', () => {
    const tag = (kind: 'item' | 'paragraph', block: string) => ({ tag: { kind, block } })
    expect(pages([['All well.', tag('paragraph', '0.1')]], [['Very.', tag('paragraph', '0.1')]])[0]).toBe('paragraph All well. Very.')
    expect(pages([['• All well.', tag('item', '0.1')]], [['Very.', tag('item', '0.2')]])[0]).toBe('item • All well. Very.')
  })
})

describe('a table row over a page’s end', () => {
  const cell = (text: string, x: number, y: number): Setting => [text, { x, y }]
  const rules = (bottom: number, top: number) => grid([70, 270, 520], [top, bottom])

  it('is joined cell by cell where a cell runs on', () => {
    const first = page(1, [cell('Both bodies', 80, 90), cell('Leaders should', 280, 90)], rules(70, 110))
    const second = page(2, [cell('work together.', 280, 760)], rules(740, 780))
    expect(shown([first, second])).toEqual(['row Both bodies | Leaders should work together.'])
  })

  it('is joined behind a comma', () => {
    const first = page(1, [cell('Both bodies', 80, 90), cell('Leaders should plan,', 280, 90)], rules(70, 110))
    const second = page(2, [cell('SEND leaders too.', 280, 760)], rules(740, 780))
    expect(shown([first, second])).toEqual(['row Both bodies | Leaders should plan, SEND leaders too.'])
  })

  it('is a new row where nothing runs on', () => {
    const first = page(1, [cell('One', 80, 90), cell('Do this.', 280, 90)], rules(70, 110))
    const second = page(2, [cell('Two', 80, 760), cell('Do that.', 280, 760)], rules(740, 780))
    expect(shown([first, second])).toEqual(['row One | Do this.', 'row Two | Do that.'])
  })
})

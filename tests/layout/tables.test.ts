import { describe, expect, it } from 'vitest'
import { layout } from '../../src/layout/index.ts'
import type { Box } from '../../src/layout/page.ts'
import { type Setting, full, grid, page, show, shown } from './hand-set.ts'

const at = (x: number, y: number, text: string): Setting => [text, { x, y }]

describe('ruled tables', () => {
  it('make a row of the cells at one height; a grade between the lines of its label falls right', () => {
    const label = [at(80, 690, 'The experiences and progress of'), at(80, 676, 'care leavers')]
    const rules = grid([70, 400, 520], [720, 704, 665])
    const head = [at(80, 708, 'Judgement'), at(410, 708, 'Grade')]
    const set = shown([page(1, [...head, ...label, at(410, 683, 'Good')], rules)])
    expect(set).toEqual(['row Judgement | Grade', 'row The experiences and progress of care leavers | Good'])
  })

  it('are known by slivers that nearly touch', () => {
    const slivers: Box[] = grid([70, 400, 520], [720, 690]).flatMap(({ x0, y0, x1, y1 }) => {
      const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
      return y1 - y0 < 1 ? [{ x0, y0, x1: x, y1 }, { x0: x + 2, y0, x1, y1 }] : [{ x0, y0, x1, y1: y }, { x0, y0: y + 2, x1, y1 }]
    })
    expect(shown([page(1, [at(80, 700, 'Label'), at(410, 700, 'Good')], slivers)])).toEqual(['row Label | Good'])
  })

  it('keep an empty cell’s place, so that the number of a cell tells its column', () => {
    const rules = grid([70, 200, 350, 520], [720, 700, 680])
    const set = [at(80, 705, 'Action'), at(210, 705, 'Lead'), at(360, 705, 'Date'), at(80, 685, 'Write it'), at(360, 685, 'May')]
    expect(shown([page(1, set, rules)])).toEqual(['row Action | Lead | Date', 'row Write it |  | May'])
  })

  it('give the blocks of a row whose cells hold several, cell by cell', () => {
    const rules = grid([70, 300, 520], [720, 600])
    const set = [at(80, 700, 'Health'), at(310, 700, '• One'), at(310, 680, '• Two')]
    expect(layout([page(1, set, rules)])).toMatchObject([
      { text: 'Health', cell: { table: 0, column: 0 } },
      { text: 'One', marker: '•', cell: { table: 0, column: 1 } },
      { text: 'Two', marker: '•', cell: { table: 0, column: 1 } },
    ])
  })
})

describe('boxes', () => {
  it('part what stands in them, without a blank line between', () => {
    const rules = grid([70, 520], [720, 704, 688])
    const set = layout([page(1, [at(80, 708, 'Leaders should plan'), at(80, 694, 'Leaders should act')], rules)])
    expect(set.map((block) => [block.text, block.box])).toEqual([['Leaders should plan', 0], ['Leaders should act', 1]])
  })

  it('go on over a page’s end with the sentence in them', () => {
    const first = page(1, [at(80, 100, full('Leaders should see to it').slice(0, 70))], grid([70, 520], [120, 80]))
    const second = page(2, [at(80, 760, 'that plans work.'), at(80, 730, 'And more.')], grid([70, 520], [780, 720]))
    const set = layout([first, second])
    expect(set.map((block) => block.box)).toEqual([0, 0])
  })

  it('are not made by a line under words', () => {
    const underline: Box = { x0: 72, x1: 200, y0: 697, y1: 697.5 }
    expect(layout([page(1, [at(72, 700, 'See the framework')], [underline])]).map((block) => block.box)).toEqual([undefined])
  })
})

describe('columns without lines', () => {
  it('make rows of labels and values, wrapped values included', () => {
    const team = [
      at(72, 700, 'Lead inspector:'), at(250, 700, 'Ann Lee'), at(72, 670, 'Team inspectors:'),
      at(250, 670, 'Bo Orme, Cy Reed, Di Stone, Ed Tull and also'), at(250, 656, 'Flo Unwin'), [full('Text'), { y: 600 }] as Setting,
    ]
    expect(shown([page(1, team)]).slice(0, 2)).toEqual([
      'row Lead inspector: | Ann Lee', 'row Team inspectors: | Bo Orme, Cy Reed, Di Stone, Ed Tull and also Flo Unwin',
    ])
  })

  it('leave a last name alone', () => {
    const team = [at(72, 700, 'Ofsted'), at(300, 700, 'Commission'), at(72, 686, 'Ann Lee, HMI'), at(300, 686, 'Bo Orme'), at(72, 672, 'Cy Reed, HMI')]
    expect(shown([page(1, [...team, [full('Text'), { y: 600 }]])]).slice(0, 3)).toEqual([
      'row Ofsted | Commission', 'row Ann Lee, HMI | Bo Orme', 'paragraph Cy Reed, HMI',
    ])
  })

  it('of running text are read one after the other', () => {
    const left = ['Safeguarding does not work', 'because leaders have given', 'it no attention and their', 'plans have not changed.']
    const right = ['Pupils do not do well and', 'their teachers do not see', 'to it that they learn what', 'they need to know.']
    const set = left.flatMap((text, n) => [at(72, 700 - 14 * n, text), at(320, 700 - 14 * n, right[n] ?? '')])
    const flow = layout([page(1, [...set, [full('Text'), { y: 500 }]])]).map(show)
    expect(flow[0]).toBe(`paragraph ${left.join(' ')}`)
    expect(flow[1]).toBe(`paragraph ${right.join(' ')}`)
  })

  it('of entries end at a heading between two boxes, though it is no wider than a column', () => {
    const box = (y: number, left: readonly string[], right: readonly string[]): Setting[] =>
      left.flatMap((text, n) => [at(72, y - 14 * n, text), ...(right[n] === undefined ? [] : [at(320, y - 14 * n, right[n])])])
    const heading: Setting = ['The school has the following strengths', { x: 72, y: 600, bold: true }]
    const worse = box(680, ['• Safeguarding fails because leaders', 'have given no time to it, and their', 'plans have not changed.', '• Teaching is dull.'], ['• Pupils are often late because the', 'bus is, and no one', 'has asked for another.'])
    const better = box(570, ['• The new head listens to pupils and', 'to what their parents', 'have to say.', '• Lunch is better.'], ['• Pupils sing in a choir that has', 'been heard on the radio', 'twice this year.'])
    const set = shown([page(1, [['This school is inadequate', { x: 72, y: 710, bold: true }], ...worse, heading, ...better, [full('Text'), { y: 400 }]])])
    expect(set.slice(0, 8)).toEqual([
      'heading This school is inadequate', 'item • Safeguarding fails because leaders have given no time to it, and their plans have not changed.', 'item • Teaching is dull.',
      'item • Pupils are often late because the bus is, and no one has asked for another.', 'heading The school has the following strengths',
      'item • The new head listens to pupils and to what their parents have to say.', 'item • Lunch is better.', 'item • Pupils sing in a choir that has been heard on the radio twice this year.',
    ])
  })
})

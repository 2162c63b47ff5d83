import { describe, expect, it } from 'vitest'
import { layout } from '../../src/layout/index.ts'
import { full, leading, margin, page, shown } from './hand-set.ts'

const blocks = (...settings: Parameters<typeof page>[1]): string[] => shown([page(1, settings)])

describe('lines of a paragraph', () => {
  it('are joined when the line above is full', () => {
    expect(blocks([full('Leaders know')], ['Their services.'], [full('They')], ['do.'])).toEqual([
      `paragraph ${full('Leaders know')} Their services.`, `paragraph ${full('They')} do.`,
    ])
  })

  it('part where the line above left room for the next word', () => {
    const address = blocks(['Sue Brown'], ['Director of Children’s Services'], ['County Hall'], ['Dear Ms Brown'], [full('Thank you.')])
    expect(address.slice(0, 4)).toEqual([
      'paragraph Sue Brown', 'paragraph Director of Children’s Services', 'paragraph County Hall', 'paragraph Dear Ms Brown',
    ])
  })

  it('part at a wider distance, at another weight and at another size', () => {
    const set = blocks([full('One')], [full('two'), { y: 700 }], ['Bold.', { y: 686, bold: true }], ['Small', { y: 672, size: 9 }])
    expect(set).toHaveLength(4)
  })

  it('go on after a comma, as names do', () => {
    expect(blocks(['Team inspectors: Ann Lee, Bo Orme, Cy Reed, Di Stone, Ed Tull, Flo Unwin,'], ['Gus Vane.'])).toEqual([
      'paragraph Team inspectors: Ann Lee, Bo Orme, Cy Reed, Di Stone, Ed Tull, Flo Unwin, Gus Vane.',
    ])
  })

  it('part between two people, though the first fills its line', () => {
    const first = 'Ann Lee, Director of Nursing and Quality, Northshire Clinical Commissioning Board'
    expect(blocks([first], ['Bo Orme, Chief Constable'], [full('Dear partners')])).toContain(`paragraph ${first}`)
  })

  it('keep the hyphen of a word that is broken at it', () => {
    expect(blocks([full('The plans are long-').slice(0, 60).replace(/.$/, '-')], ['term ones.'])[0]).toMatch(/-term ones\.$/)
  })
})

describe('lines that begin with names', () => {
  it('are entries of their own where nothing else stands above them, and part no running text', () => {
    const names = ['Ann Marsh, the Chief Constable, Bo Lee, the Chief Executive and'.padEnd(74, 'x'), 'Leeds Council, and Cy Dean']
    expect(blocks([names[0] ?? ''], [names[1] ?? ''])).toHaveLength(2)
    expect(blocks([full('We have asked the three partners')], [names[0] ?? ''], [names[1] ?? ''])).toHaveLength(1)
  })
})

describe('entries of lists', () => {
  it('begin with a glyph of any font', () => {
    expect(blocks(['\uF0A7 One'], ['\u25FC Two'], ['\u0083 Three'])).toEqual(['item • One', 'item • Two', 'item • Three'])
  })

  it('begin with a number only where a sentence may end', () => {
    const open = full('Inspectors met children of age')
    expect(blocks([open], ['12. They were well.'], ['2. Two.'])).toEqual([`paragraph ${open} 12. They were well.`, 'item 2. Two.'])
    expect(blocks([open], ['11.9% of them were well.'])).toHaveLength(1)
  })

  it('know letters and roman numbers in brackets', () => {
    expect(blocks(['(a) One;'], ['(iv) Four;'], ['b) Bee'])).toEqual(['item (a) One;', 'item (iv) Four;', 'item b) Bee'])
  })

  it('go on at their own indent, though the tags call it a paragraph of its own', () => {
    const entry = { tag: { kind: 'item' as const, block: '1' }, x: 90 }
    const rest = { tag: { kind: 'paragraph' as const, block: '2' } }
    const first = full('They know.').slice(0, 70)
    const set = (x: number): string[] => blocks(['1.', { ...entry, x: margin }], [`${first} They are well.`, { ...entry, y: 746 }], ['And so they are.', { ...rest, x }])
    expect(set(90)).toEqual([`item 1. ${first} They are well. And so they are.`])
    expect(set(margin)).toHaveLength(2)
  })

  it('nest by where their markers stand', () => {
    const raw = layout([page(1, [['1. One:'], ['• under', { x: 90 }], ['• under', { x: 90 }], ['2. Two']])])
    expect(raw.map((block) => block.level)).toEqual([0, 1, 1, 0])
  })

  it('have a bare number for a marker when their words stand off it', () => {
    const set = blocks(['7', { x: 72, y: 700 }], ['The Cabinet is asked to agree.', { x: 100, y: 700 }])
    expect(set).toEqual(['item 7 The Cabinet is asked to agree.'])
  })
})

describe('headings', () => {
  it('in the largest print are one block over several lines', () => {
    const title = blocks(['Inspection of Northshire', { size: 26, y: 700 }], ['children’s services', { size: 26, y: 669 }], [full('Text')])
    expect(title[0]).toBe('heading Inspection of Northshire children’s services')
  })

  it('are bold or large, and short', () => {
    expect(blocks(['Main findings', { bold: true }], [full('Text')])[0]).toBe('heading Main findings')
    expect(blocks(['Main findings ...... 7', { bold: true }], [full('Text')])[0]).toBe('paragraph Main findings ...... 7')
  })

  it('tell their size by that of the body', () => {
    const [heading] = layout([page(1, [['Title', { size: 18 }], [full('Text'), { y: 600 }], [full('text'), { y: 600 - leading }]])])
    expect(heading).toMatchObject({ kind: 'heading', size: 1.5, bold: false })
  })
})

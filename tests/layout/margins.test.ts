import { describe, expect, it } from 'vitest'
import { type Setting, full, page, shown } from './hand-set.ts'

const foot = (text: string, y = 40): Setting => [text, { y, size: 9 }]
const text = (n: number): Setting => [full(`Text of page ${n}`), { y: 700 }]

describe('running heads and feet', () => {
  it('are what recurs at the same height with other numbers, and stand behind the text of their page', () => {
    const pages = [1, 2, 3].map((n) => page(n, [foot(`Inspection report ${n}`), text(n)]))
    expect(shown(pages).filter((line) => line.startsWith('furniture'))).toHaveLength(3)
    expect(shown(pages)[1]).toBe('furniture Inspection report 1')
  })

  it('are page numbers only if they count with the pages', () => {
    const numbered = [1, 2, 3].map((n) => page(n, [text(n), foot(String(n + 4))]))
    const paragraphs = [1, 2, 3].map((n) => page(n, [text(n), foot(String(n * 7))]))
    expect(shown(numbered)).toContain('furniture 5')
    expect(shown(paragraphs).join()).not.toContain('furniture')
  })

  it('are no headings that stand at the top of some pages', () => {
    const pages = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => page(n, [[n % 4 ? `Chapter ${'i'.repeat(n)}` : 'Findings', { y: 790, bold: true }], text(n)]))
    expect(shown(pages)).toContain('heading Findings')
  })

  it('are what the source marks as no part of the text', () => {
    expect(shown([page(1, [text(1), ['Draft', { y: 30, artifact: true }]])])).toContain('furniture Draft')
  })
})

describe('a letterhead', () => {
  it('is small print with a telephone number at the head of the first page', () => {
    const head: Setting[] = [['Ofsted', { y: 800, size: 9 }], ['T 0300 123 1231', { y: 789, size: 9 }], ['4 May 2022', { y: 740 }], text(1)]
    expect(shown([page(1, head)]).slice(0, 3)).toEqual(['letterhead Ofsted', 'letterhead T 0300 123 1231', 'paragraph 4 May 2022'])
  })

  it('is what the source marks there, but nothing without words', () => {
    const marked: Setting[] = [text(1), ['Aviation House', { y: 790, artifact: true }], ['1', { y: 30, artifact: true }]]
    expect(shown([page(1, marked)])).toEqual(['letterhead Aviation House', `paragraph ${full('Text of page 1')}`, 'furniture 1'])
  })

  it('is no small print without an address', () => {
    expect(shown([page(1, [['Report to Cabinet', { y: 790, size: 10 }], text(1), ['More of it.']])])[0]).toBe('paragraph Report to Cabinet')
  })
})

describe('foot-notes', () => {
  const reference: Setting[] = [[full('What needs to improve'), { y: 700 }], [' Much', { y: 686 }], ['1', { x: 103, y: 691, size: 7 }]]

  it('are small lines at the foot to which a raised mark refers, told by their number', () => {
    const note: Setting[] = [['1 See the framework,', { y: 80, size: 9 }], ['page 9.', { y: 69, size: 9 }], ['2 And this.', { y: 58, size: 9 }]]
    expect(shown([page(1, [...reference, ...note])]).slice(1)).toEqual(['note 1 See the framework, page 9.', 'note 2 And this.'])
  })

  it('are no small print that nothing refers to', () => {
    expect(shown([page(1, [text(1), ['2 August 2013', { y: 80, size: 9 }]])])[1]).toBe('paragraph 2 August 2013')
  })
})

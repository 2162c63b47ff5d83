import { describe, expect, it } from 'vitest'
import { decodePage } from '../../src/readers/html/charset.ts'
import { readPage } from '../../src/readers/html/read-html.ts'
import { defaultLimits } from '../../src/readers/limits/limits.ts'
import { layPieces } from '../../src/readers/text/lay-pieces.ts'
import type { Doc } from '../../src/text/doc.ts'
import { cellsOf, shown } from './text-shown.ts'

const readHtml = (html: string): Doc => layPieces(readPage(html, defaultLimits).pieces, null)
const read = (html: string): string[] => shown(readHtml(html))
const sentence = 'The plan is clear, and everybody who was asked knows what is in it. '.repeat(4).trim()

describe('the main text of a page', () => {
  it('is what the page marks as such', () => {
    const html = `<body><header><h1>Council</h1></header><nav><a>Home</a></nav><div class="cookie-banner">Accept?</div><main><h1>Inspection</h1><p>${sentence}</p><div class="related-links">More</div></main><footer>Terms</footer>`
    expect(read(html)).toEqual(['heading: Inspection', sentence])
  })

  it('is everything but menus, feet and scripts where nothing is marked', () => {
    const html = `<form id="aspnet"><div class="page-with-sidebar"><div id="menu">Home</div><h1>Inspection</h1><p>${sentence}</p><script>"no"</script><p hidden>no</p></div></form><div class="footer">Terms</div>`
    expect(read(html)).toEqual(['heading: Inspection', sentence])
  })

  it('is the whole page where the marked part holds next to nothing', () => {
    expect(read(`<main></main><p>${sentence}</p>`)).toEqual([sentence])
  })

  it('is not lost to names that only look like those of a site', () => {
    expect(read(`<div class="social-care"><p>${sentence}</p></div>`)).toEqual([sentence])
  })
})

describe('the frame of a page', () => {
  it('is its name in the window and its foot without links, as furniture', () => {
    const page = readPage(`<title>Inspection - Someshire Council</title><main><p>${sentence}</p><footer>Filed under news</footer></main><footer><nav>Home</nav><p>© 2020 Someshire Council <a href="/a">A to Z</a></p></footer>`, defaultLimits)
    expect(page.foot.map(({ kind, text }) => [kind, text])).toEqual([['furniture', 'Inspection - Someshire Council'], ['furniture', '© 2020 Someshire Council']])
  })
})

describe('blocks of a page', () => {
  it('are headings with their rank, paragraphs, and lines between breaks', () => {
    const doc = readHtml('<h2>Findings<sup>1</sup></h2><p>Someshire Council<br>New Road<br>Sometown</p><p>5<sup>th</sup> May,<br>which is soon</p><p><b>Strengths</b></p>')
    expect(shown(doc)).toEqual(['heading: Findings¹', 'Someshire Council', 'New Road', 'Sometown', '5th May,', 'which is soon', 'heading: Strengths'])
    expect(doc.blocks[0]?.level).toBe(1)
    expect(doc.pages).toBeNull()
  })

  it('are entries with their numbers and nesting', () => {
    const html = '<ol><li>First:<ul><li>one<li>two</ul><li><p>Second.</p></ol><ol type="a" start="3"><li>third</ol><ul><li>(i) printed</ul>'
    expect(read(html)).toEqual(['0 1. First:', '1 • one', '1 • two', '0 2. Second.', '0 c. third', '0 (i) printed'])
  })

  it('are entries where a word processor wrote paragraphs', () => {
    const html = '<p style="mso-list:l0 level1 lfo1"><span>·<span>&nbsp; </span></span>One</p><p style="mso-list:l0 level2 lfo1">o&nbsp; Two</p>'
    expect(read(html)).toEqual(['0 • One', '1 • Two'])
  })

  it('are rows of tables, whose cells may hold several blocks', () => {
    const html = '<table><tr><th>Judgement<th>Grade<tr><td>Overall<br>effectiveness<td><p>Requires</p><p>improvement</p><tr><td>Actions<td><ul><li>one<li>two</ul></table>'
    expect(cellsOf(readHtml(html))).toEqual([['Judgement', 'Grade'], ['Overall effectiveness', 'Requires improvement'], ['Actions', '• one\n• two']])
  })

  it('flow through tables that only lay out the page', () => {
    expect(read(`<table><tr><td><table><tr><td><p>${sentence}</p></td></tr></table></td></tr></table>`)).toEqual([sentence])
  })

  it('are broken lines joined again in printed text', () => {
    const html = '<pre>Please find below the areas which the inspectors gave\nus on Friday. They will be published soon, and nobody\nshould talk about them before the end of next week.\n\nSam</pre>'
    expect(read(html)).toEqual(['Please find below the areas which the inspectors gave us on Friday. They will be published soon, and nobody should talk about them before the end of next week.', 'Sam'])
  })

  it('may be nested deep, but not without end', () => {
    expect(read(`${'<div>'.repeat(240)}One`)).toEqual(['One'])
    expect(() => read(`${'<div>'.repeat(20_000)}One`)).toThrow(expect.objectContaining({ code: 'E_LIMIT' }))
  })
})

describe('words that styles hide', () => {
  const styled = (sheet: string, body: string): string[] => read(`<style>${sheet}</style><p>First.</p>${body}`)

  it.each([
    ['of an element in another', '/* { */ .list > .old p { display: none }', '<div class="list"><div class="old"><p>gone</p></div></div>'],
    ['by name and id', 'i, #one.two { visibility: hidden !important }', '<p id="one" class="two">gone</p><p><i>gone</i></p>'],
    ['of every element', '* { color: #fefefe }', '<p>gone</p>'],
  ])('are not read: %s', (_, sheet, body) => {
    expect(styled(sheet, body).join(' ')).toMatch(/^(?:First[.])?$/)
  })

  it.each([
    ['in another medium', '@media print { .a { display: none } } @page { margin: 0 }', '<p class="a">here</p>'],
    ['in a place that the page does not have', '.b .a { display: none }', '<p class="a">here</p>'],
    ['before a rule of more weight', 'p.a { display: block } .a { display: none }', '<p class="a">here</p>'],
    ['by a condition', '.a:empty, .a[hidden] { display: none }', '<p class="a">here</p>'],
    ['in white on a dark row', 'td { color: white }', '<table><tr bgcolor="navy"><td>here</table>'],
    ['in white on a ground of a style', '.a { background: #123 } .a p { color: white }', '<div class="a"><p>here</p></div>'],
    ['in white, with a sheet elsewhere', '</style><link rel="stylesheet" href="a.css"><style>p { color: white }', '<p>here</p>'],
  ])('are read where that is said %s', (_, sheet, body) => {
    expect(styled(sheet, body)).toEqual(['First.', 'here'])
  })
})

describe('fields of a form', () => {
  it('show what was filled in, ticked and chosen', () => {
    const fields = '<input type="hidden" value="no"><input type="checkbox" checked><input type="radio"> <select><option>no<option selected>good</select> <textarea>Jane Roe</textarea>'
    expect(read(`<p>Seen: ${fields}</p>`)).toEqual(['Seen: ☒☐ good Jane Roe'])
  })
})

describe("a page's encoding", () => {
  it('is the declared one where the bytes leave it open', async () => {
    const bytes = Buffer.from('<meta charset="iso-8859-15"><p>\xA4 5</p>', 'latin1')
    expect(await decodePage(bytes)).toMatchObject({ encoding: 'iso-8859-15', isGuessed: false, text: expect.stringContaining('€ 5') })
  })
})

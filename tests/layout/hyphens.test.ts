import { describe, expect, it } from 'vitest'
import { joinText } from '../../src/layout/hyphens/join-text.ts'
import { settleHyphens } from '../../src/layout/hyphens/settle-hyphens.ts'
import type { RawBlock } from '../../src/text/build-doc.ts'

/** What becomes of a paragraph's lines in a document that has other paragraphs, too. */
function joined(lines: readonly string[], ...others: readonly string[]): string {
  const [first] = settleHyphens([paragraph(joinText(lines).text), ...others.map(paragraph)])
  return first?.text ?? ''
}

const paragraph = (text: string): RawBlock => ({ kind: 'paragraph', text, page: 1 })

describe('a hyphen at a line’s end', () => {
  it('goes where the word stands whole elsewhere, names too', () => {
    expect(joined(['by Honor Pelling-', 'ham.'], 'Honor Pellingham wrote.')).toBe('by Honor Pellingham.')
    expect(joined(['in Hot-', 'spots.'], 'All hotspots are known.')).toBe('in Hotspots.')
  })

  it('stays where the word stands with its hyphen elsewhere, within a line', () => {
    expect(joined(['to re-', 'port'], 'They re-port it.')).toBe('to re-port')
    expect(joined(['to re-', 'port'], joinText(['They re-', 'port it.']).text)).toBe('to report')
  })

  it('is judged alike by few broken words and by many', () => {
    const many = Array.from({ length: 300 }, (_, index) => joinText([`wo${'abcdefghij'[index % 10]}${'x'.repeat(index / 10)}-`, 'rds']).text)
    for (const others of [[], many]) {
      expect(joined(['to re-', 'port'], 'The pre-re’port.', ...others)).toBe('to re-port')
      expect(joined(['by Honor Pelling-', 'ham.'], 'Mrs Smith-Pellingham wrote.', ...others)).toBe('by Honor Pellingham.')
    }
  })

  it('goes where both pieces are one common word', () => {
    const words = { 'sub|ject': 'subject', 'super|vision': 'supervision', 'safe|guarding': 'safeguarding', 'organi|sation': 'organisation', 'SAFE|GUARDING': 'SAFEGUARDING' }
    for (const [pieces, word] of Object.entries(words)) {
      const [head = '', tail = ''] = pieces.split('|')
      expect(joined([`the ${head}-`, `${tail} of`])).toBe(`the ${word} of`)
    }
  })

  it('stays in compounds, behind prefixes that an author may part, and in chains', () => {
    for (const pieces of ['multi|agency', 'self|harm', 'long|term', 'well|being', 'co|operate', 're|enter', 'pre|school', 'child|focused', 'day-to|day', 'e|mail']) {
      const [head = '', tail = ''] = pieces.split('|')
      expect(joined([`the ${head}-`, `${tail} of`])).toBe(`the ${head}-${tail} of`)
    }
  })

  it('stays in names of two capitals, and between a name and what it is part of', () => {
    expect(joined(['Marguerite Thornbury-', 'Vale'], 'Thornburyvale')).toBe('Marguerite Thornbury-Vale')
    expect(joined(['a Leeds-', 'based team'])).toBe('a Leeds-based team')
  })

  it('goes from a name that is nothing without its second piece where the document breaks other words', () => {
    expect(joined(['by Honor Pelling-', 'ham.'], joinText(['those sub-', 'ject to']).text)).toBe('by Honor Pellingham.')
    expect(joined(['by Honor Pelling-', 'ham.'])).toBe('by Honor Pelling-ham.')
  })

  it('stays as it was printed', () => {
    expect(joined(['multi\u2010', 'agency'])).toBe('multi\u2010agency')
    expect(joined(['pages 10\u2013', '11'])).toBe('pages 10\u201311')
  })
})

describe('a soft hyphen', () => {
  it('at a line’s end joins any two pieces, and is never printed', () => {
    expect(joined(['dis\u00AD', 'abled'])).toBe('disabled')
    expect(joined(['Thornbury\u00AD', 'Vale\u00AD'])).toBe('ThornburyVale')
  })
})

it('places behind a hyphen that is gone move with their words', () => {
  const { text, starts } = joinText(['the sub-', 'ject of', 'the'])
  const turns = [{ at: starts[1] ?? 0, page: 2 }, { at: starts[2] ?? 0, page: 3 }]
  const [block] = settleHyphens([{ ...paragraph(text), turns }])
  expect(block?.turns?.map(({ at }) => block.text.slice(at))).toEqual(['ject of the', 'the'])
})

it('places in the cells of a row move with their words', () => {
  const cells = ['the sub\u00ADject', 'of the re\u00ADport', 'it']
  const at = cells.join('\t').length - 2
  const [block] = settleHyphens([{ kind: 'row', text: '', page: 1, cells, turns: [{ at, page: 2 }] }])
  expect(block?.cells).toEqual(['the subject', 'of the report', 'it'])
  expect(block?.cells?.join('\t').slice(block.turns?.[0]?.at)).toBe('it')
})

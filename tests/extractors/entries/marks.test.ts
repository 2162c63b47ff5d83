import { describe, expect, it } from 'vitest'
import { inlineEntries } from '../../../src/extractors/entries/inline-entries.ts'
import { countsOn, styleOf } from '../../../src/extractors/entries/marker-style.ts'
import { isSectionHeading } from '../../../src/extractors/entries/section-heading.ts'
import type { RawBlock } from '../../../src/text/build-doc.ts'
import { viewOf } from '../../support/doc.ts'

describe('marks of a list', () => {
  it.each([['•', 'bullet'], ['1.', 'number'], ['2.1', 'paragraph'], ['(a)', 'letter'], ['(ii)', 'roman'], [null, 'none']])('%s is a %s', (marker, style) => expect(styleOf(marker)).toBe(style))
  it.each([['b)', 'a)'], ['(ii)', '(i)'], ['2.4', '2.3'], ['(i)', '(h)'], ['10.', '9.']])('%s counts on from %s', (next, last) => expect(countsOn(next, last)).toBe(true))
  it.each([['c)', 'a)'], ['3.1', '2.9'], ['1.', '4.']])('%s does not count on from %s', (next, last) => expect(countsOn(next, last)).toBe(false))

  it('are no single bracket in a sentence', () => {
    expect(inlineEntries(viewOf('The board (LSCB) met in Annex (a) and again (2019).'))).toEqual([])
  })
})

describe('a section heading', () => {
  const isHeading = (...blocks: (string | Partial<RawBlock>)[]): boolean => viewOf(...blocks).blocks().every(isSectionHeading)
  it('is a short numbered line that is bold or one of the usual, or in capitals', () => {
    expect(isHeading('# Anything', { kind: 'item', marker: '3.', text: 'Background' }, { kind: 'item', marker: '4.', text: 'Our people', bold: true }, 'REASON FOR RECOMMENDATIONS:', '3 Ofsted update')).toBe(true)
  })
  it('is no entry', () => expect(viewOf('1. That the report be noted.', '(a) note the report', 'Members agreed.').blocks().some(isSectionHeading)).toBe(false))
})

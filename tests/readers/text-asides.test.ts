import { describe, expect, it } from 'vitest'
import { readText } from '../../src/readers/text/read-text.ts'
import { pageAt } from '../../src/text/doc.ts'
import { shown } from './text-shown.ts'

const read = (text: string): string[] => shown(readText(text))

describe('pages', () => {
  it('turn at form feeds', () => {
    const doc = readText('One.\n\fTwo, which goes on over the\n\fpage end.\n\f')
    expect(doc.pages).toBe(3)
    expect(shown(doc)).toEqual(['One.', 'Two, which goes on over the page end.'])
    expect(['One', 'Two', 'page end'].map((words) => pageAt(doc, doc.text.indexOf(words)))).toEqual([1, 2, 3])
  })

  it('are not known without them', () => {
    const doc = readText('One.\n\nTwo.')
    expect([doc.pages, doc.pageRuns]).toEqual([null, []])
  })
})

describe('running heads, feet and page numbers', () => {
  it('are furniture when they recur at the edges of pages', () => {
    const page = (number: number, words: string): string => `${words}\n\nInspection of Somewhere\n3 to 14 May 2018          ${number}\n`
    const text = [page(1, 'The first is here.'), page(2, 'The second is here.'), page(3, 'The third is here.')].join('\f')
    expect(read(text).filter((line) => !line.startsWith('furniture'))).toEqual(['The first is here.', 'The second is here.', 'The third is here.'])
  })

  it('are furniture on the first page alone, too, where its number is its last line', () => {
    const letter = 'Dear Ms Roe\n\nThe visit looked at plans, which are clear.\nRegular surveys\n1\n\fof families show this.\n\fThey are heard.\n'
    expect(read(letter).filter((line) => /^(?:furniture|note)/.test(line))).toEqual(['furniture: 1'])
    expect(read(letter.replace('\n1\n', '\n7\n')).some((line) => line.startsWith('furniture'))).toBe(false)
  })

  it('are not paragraphs that happen to begin or end alike', () => {
    const text = 'The plan is good for\nchildren.\n\nOne.\n\nTwo.\n\nThree.\f\nchildren.\n\nFour.\n\nFive.\n\nSix.\n\nSeven.'
    expect(read(text).some((line) => line.startsWith('furniture'))).toBe(false)
  })

  it('are furniture without marked pages when numbers count up or stand in a gap', () => {
    expect(read('One.\n\n1\n\nTwo.\n\n2\n\nThree.')).toEqual(['One.', 'furniture: 1', 'Two.', 'furniture: 2', 'Three.'])
    expect(read('One.\n\n\n\n7\n\nTwo.')).toEqual(['One.', 'furniture: 7', 'Two.'])
    expect(read('Cabinet\n\n12\nINSPECTION\n\nThe report was noted.')).toContain('12')
  })

  it('are furniture without marked pages when they recur beside page numbers', () => {
    const foot = (page: number): string => `Report about Somewhere\n3 to 14 May 2018\n\n${page}`
    const text = [1, 2, 3].map((page) => `The plan is clear on page ${page}.\n\nYours sincerely\n\n${foot(page)}`).join('\n\n')
    expect(read(text.replace(/Yours sincerely\n\n(?=.*\n.*\n\n[12])/g, '')).filter((line) => !line.startsWith('furniture'))).toEqual([1, 2, 3].map((page) => `The plan is clear on page ${page}.`).concat('Yours sincerely'))
  })

  it.each(['Page 3 of 8', 'page 3', '- 3 -', '3 of 8', 'Ofsted is proud to use recycled paper'])('are furniture anywhere: %s', (text) => {
    expect(read(`One.\n\n${text}\n\nTwo.`)).toEqual(['One.', `furniture: ${text}`, 'Two.'])
  })
})

describe('foot-notes', () => {
  it('leave the text, and their marks are raised', () => {
    const text = 'Review of the Board1\n\nThe plan is clear.\n\n1 This report was made under an Act of Parliament which\nis very long.\n\fNext page.'
    expect(read(text)).toEqual(['heading: Review of the Board¹', 'The plan is clear.', 'note 1 This report was made under an Act of Parliament which is very long.', 'Next page.'])
  })

  it('are found without marked pages by the mark they belong to', () => {
    const note = '1 This report was made under an Act of Parliament.'
    expect(read(`Review of the Board1\n\nThe plan is clear.\n\n${note}`)).toContain(`note ${note}`)
    expect(read(`Review of the Board\n\nThe plan is clear.\n\n${note}`)).toContain(note)
  })
})

describe('the letterhead', () => {
  it("is the issuer's address and telephone numbers, not the addressee's", () => {
    const text = 'Freshford House\nBristol BS1 6NL\n\nT 08456 40 40 40\nenquiries@ofsted.gov.uk\n\nDirect T 0117 9456333\n\n23 December 2009\n\nMr J Ray\nSomeshire Council\nSometown\nOX1 1NA'
    expect(read(text).map((line) => line.startsWith('letterhead'))).toEqual([true, true, true, true, true, false, false, false, false, false])
  })
})

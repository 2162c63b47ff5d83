import { describe, expect, it } from 'vitest'
import { anyOf } from '../../src/text/any-of.ts'
import { fits, searchFor } from '../../src/text/search.ts'
import { viewOf } from '../support/doc.ts'

describe('a pattern for small letters and capitals', () => {
  it.each([
    ['letters of both sorts', /^Areas for IMPROVEMENT$/i, 'areas for Improvement'],
    ['classes that are written as capitals', /^\W[^\d\s]\S\D [A-Z]{3}$/i, '-a-b cde'],
    ['letters by their numbers', /^[\u00C0-\u00D6]+$/i, 'ÉéÖ'],
    ['what it calls again', /^(?<Word>[a-z]+) \k<Word>$/i, 'Ofsted OFSTED'],
  ])('fits %s', (_, pattern, text) => {
    expect(pattern.test(text)).toBe(true)
    expect(fits(pattern, text)).toBe(true)
  })

  it('fits nothing else', () => {
    expect(fits(/^x?\D{1,9}$/i, '2020')).toBe(false)
    expect(fits(/^Good$/, 'good')).toBe(false)
  })

  it('says where it fits, its groups under the names that they have', () => {
    expect(searchFor(/ (?<gradeName>GOOD)\b/i)(viewOf('İt was Good'), 0)).toMatchObject({ start: 6, end: 11, groups: { gradeName: [7, 11] } })
  })
})

describe('a choice between patterns', () => {
  it('fits the same where it is searched for and where it stands behind other words', () => {
    const grade = anyOf('good', 'adequate', 'inadequate')
    expect(searchFor(new RegExp(String.raw`\b${grade}`, 'i'))(viewOf('It was Adequate'), 0)?.start).toBe(7)
    expect(fits(new RegExp(`^was ${grade}$`), 'was inadequate')).toBe(true)
  })
})

describe('a pattern for words and for beginnings of lines', () => {
  const pattern = /\bRESOLVED\b|^Resolved\b|^RESOLVED that\b|\bResol/gm
  const text = 'Minutes\nResolved to go\nIt was RESOLVED that\nRESOLVED that all\nnot Resolved\n\nResolved'

  it('fits where the whole pattern fits first, from wherever it is asked', () => {
    const fitsAt = (from: number): [number, number] | undefined => {
      const found = searchFor(pattern)(viewOf(text), from)
      return found && [found.start, found.end]
    }
    const wanted = (from: number): [number, number] | undefined => {
      pattern.lastIndex = from
      const found = pattern.exec(text)
      return found ? [found.index, found.index + found[0].length] : undefined
    }
    const places = Array.from({ length: text.length + 1 }, (_, at) => at)
    expect(places.map(fitsAt)).toEqual(places.map(wanted))
    expect(places.reverse().map(fitsAt)).toEqual(places.map(wanted))
  })
})

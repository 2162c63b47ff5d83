import { describe, expect, it } from 'vitest'
import { OutputPlaces, placeOf, recordPlace } from '../../../src/batch/keep/output-place.ts'
import type { DocketRecord } from '../../../src/record/schema.ts'

const input = { path: '/archive/2020/pack.zip', name: '../archive/2020/pack.zip', place: '2020/pack.zip' }
const placeOfInput = (place: string) => placeOf({ input: { ...input, place }, name: input.name })
const placeOfMember = (member: string) => placeOf({ input, name: `${input.name}!/${member}` })

it('puts a document inside a container below the name of the container', () => {
  expect(placeOfMember('letters/a.eml!/b.pdf')).toBe('2020/pack.zip!/letters/a.eml!/b.pdf')
  expect(placeOfInput('2020/pack.zip')).toBe('2020/pack.zip')
})

it('tells the parts of a pack apart', () => {
  const partOf = (index: number) => ({ source: { part: { index } } }) as DocketRecord
  expect([1, 2].map((index) => recordPlace('pack.pdf', partOf(index)))).toEqual(['pack.pdf.part-1', 'pack.pdf.part-2'])
  expect(recordPlace('letter.pdf', { source: { part: null } } as DocketRecord)).toBe('letter.pdf')
})

describe('places to write', () => {
  it.each([
    ['../../etc/passwd', '__/__/etc/passwd'],
    ['/etc/./passwd', 'etc/passwd'],
  ])('%j stays inside the container as %s', (member, expected) => expect(placeOfMember(member)).toBe(`2020/pack.zip!/${expected}`))

  it('are marked where a name had to be changed, so that no two become one', () => {
    const places = ['C:\\a\nb', 'C:_a_b', 'C:\\a_b'].map(placeOfMember)
    expect(places[1]).toBe('2020/pack.zip!/C:_a_b')
    expect(places[0]).toMatch(/C:_a_b~[0-9a-f]{8}$/)
    expect(new Set(places).size).toBe(3)
  })

  it.each(['pack.pdf.part-1', 'a.pdf~2', 'pack.zip!/a.pdf'])('never take that of a record that docket called %s', (place) => {
    expect(placeOfInput(place)).not.toBe(place)
  })

  it('never come twice for one file', () => {
    const places = new OutputPlaces()
    expect(['a/b.pdf', 'a//b.pdf', 'a/./b.pdf'].map((member) => places.next(placeOfMember(member)))).toEqual(['', '~2', '~3'].map((end) => `2020/pack.zip!/a/b.pdf${end}`))
  })

  it('fit the file system, and two long names that begin alike stay two', () => {
    const places = ['x', 'y'].map((end) => placeOfInput(`${'é'.repeat(200)}${end}`))
    for (const place of places) expect(Buffer.byteLength(place)).toBeLessThanOrEqual(200)
    expect(new Set(places).size).toBe(2)
  })
})

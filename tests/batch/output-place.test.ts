import { describe, expect, it } from 'vitest'
import { OutputPlaces, placeOf, recordPlace } from '../../src/batch/output-place.ts'
import type { DocketRecord } from '../../src/record/schema.ts'

const input = { path: '/archive/2020/pack.zip', name: '../archive/2020/pack.zip', place: '2020/pack.zip' }

it('puts a document inside a container below the name of the container', () => {
  expect(placeOf({ input, name: '../archive/2020/pack.zip!/letters/a.pdf' })).toBe('2020/pack.zip!/letters/a.pdf')
  expect(placeOf({ input, name: input.name })).toBe('2020/pack.zip')
})

it('tells the parts of a pack apart', () => {
  const partOf = (index: number) => ({ source: { part: { index } } }) as DocketRecord
  expect([1, 2].map((index) => recordPlace('pack.pdf', partOf(index)))).toEqual(['pack.pdf.part-1', 'pack.pdf.part-2'])
  expect(recordPlace('letter.pdf', { source: { part: null } } as DocketRecord)).toBe('letter.pdf')
})

describe('places to write', () => {
  it.each([
    ['pack.zip!/../../etc/passwd', 'pack.zip!/__/__/etc/passwd'],
    ['pack.zip!//etc/./passwd', 'pack.zip!/etc/passwd'],
    ['pack.zip!/C:\\a\nb', 'pack.zip!/C:_a_b'],
  ])('%j stays inside the folder as %s', (place, expected) => expect(new OutputPlaces().next(place)).toBe(expected))

  it('never come twice', () => {
    const places = new OutputPlaces()
    expect(['a/b.pdf', 'a//b.pdf', 'a/./b.pdf'].map((place) => places.next(place))).toEqual(['a/b.pdf', 'a/b.pdf~2', 'a/b.pdf~3'])
  })

  it('fit the file system, and two long names that begin alike stay two', () => {
    const places = ['x', 'y'].map((end) => new OutputPlaces().next(`${'é'.repeat(200)}${end}`))
    for (const place of places) expect(Buffer.byteLength(place)).toBeLessThanOrEqual(200)
    expect(new Set(places).size).toBe(2)
  })
})

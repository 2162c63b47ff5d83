import { expect, it } from 'vitest'
import { settle } from '../../src/record/settle.ts'
import { viewOf } from '../support/doc.ts'

const view = viewOf('Leeds was judged good in 2018.')
const wordAt = (word: RegExp) => view.find(word)?.whole ?? view

it('makes plain values of grounded ones, and an evidence entry for each', () => {
  const { body, evidence } = settle({ authority: { name: wordAt(/Leeds/).words().by('area-name'), code: null }, count: [] })
  expect(body).toEqual({ authority: { name: 'Leeds', code: null }, count: [] })
  expect(evidence).toEqual([{ pointer: '/authority/name', page: null, start: 0, end: 5, quote: 'Leeds', rule: 'area-name' }])
})

it('grounds a value that one phrase says as a whole', () => {
  const { body, evidence } = settle({ periods: [wordAt(/2018/).means({ start: '2018-01-01', end: '2018-12-31' })] })
  expect(body).toEqual({ periods: [{ start: '2018-01-01', end: '2018-12-31' }] })
  expect(evidence).toMatchObject([{ pointer: '/periods/0', quote: '2018' }])
})

it('makes null and a warning with its place of what could not be read', () => {
  const { body, evidence, warnings } = settle({ grade: wordAt(/good/).unread('grade-unknown', 'No known grade.') })
  expect(body).toEqual({ grade: null })
  expect(evidence).toEqual([])
  expect(warnings).toEqual([{ code: 'grade-unknown', message: 'No known grade.', page: null, start: 17, end: 21 }])
})

it('drops unread entries of a list before the others are numbered', () => {
  const { body, evidence, warnings } = settle({ names: [wordAt(/judged/).unread('name-doubtful', 'No name.'), wordAt(/Leeds/).words()] })
  expect(body).toEqual({ names: ['Leeds'] })
  expect(evidence).toMatchObject([{ pointer: '/names/0' }])
  expect(warnings).toHaveLength(1)
})

it('escapes keys in pointers', () => {
  expect(settle({ 'a/b~c': wordAt(/good/).words() }).evidence).toMatchObject([{ pointer: '/a~1b~0c' }])
})

it('drops a day that no calendar has, and says where it stands', () => {
  const at = viewOf('since the inspection on 31 February 2018')
  const previous = [at.means({ date: '2018-02-31', precision: 'day', what: at.value }), at.means({ date: '2018-02-28', precision: 'day', what: at.value })]
  const { body, warnings } = settle<{ previous: { date: string }[] }>({ previous })
  expect(body.previous.map(({ date }) => date)).toEqual(['2018-02-28'])
  expect(warnings).toMatchObject([{ code: 'date-unread', start: at.start, end: at.end }])
})

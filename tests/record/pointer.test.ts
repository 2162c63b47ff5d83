import { describe, expect, it } from 'vitest'
import { concerns, leafPointers, resolvePointer } from '../../src/record/pointer.ts'

const record = { dates: { inspection: [{ start: '2018-12-11' }], meeting: null }, actions: [], 'a/b': { 'c~d': 1 } }

describe('resolvePointer', () => {
  it.each([
    ['', record],
    ['/dates/inspection/0/start', '2018-12-11'],
    ['/dates/meeting', null],
    ['/a~1b/c~0d', 1],
    ['/dates/inspection/1', undefined],
    ['/dates/meeting/x', undefined],
    ['/dates/inspection/length', undefined],
    ['/constructor', undefined],
  ])('%s', (pointer, value) => expect(resolvePointer(record, pointer)).toEqual(value))
})

it('lists the pointers of all leaves, empty lists and nulls included', () => {
  expect(leafPointers(record)).toEqual(['/dates/inspection/0/start', '/dates/meeting', '/actions', '/a~1b/c~0d'])
})

describe('concerns', () => {
  it.each([
    ['/dates', '/dates/meeting', true],
    ['/dates/meeting', '/dates', true],
    ['/dates', '/dates', true],
    ['', '/dates', true],
    ['/date', '/dates', false],
    ['/actions/1', '/actions/10', false],
  ])('%s and %s: %s', (pointer, other, expected) => expect(concerns(pointer, other)).toBe(expected))
})

import { expect, it } from 'vitest'
import { sampledFields } from '../../src/check/sampled.ts'
import { wilson } from '../../src/check/wilson.ts'
import { inventedRecord } from '../support/invented-record.ts'

it.each([[1, 2, 0.095, 0.905], [10, 10, 0.722, 1], [0, 10, 0, 0.278], [90, 100, 0.826, 0.945]])('of %i in %i Wilson says %d to %d', (part, whole, low, high) => {
  const found = wilson(part, whole)
  expect(found.low).toBeCloseTo(low, 3)
  expect(found.high).toBeCloseTo(high, 3)
})

it('counts what was read and is right, and what is there; of nothing there is no share', () => {
  const read = inventedRecord({ dates: { document: '2022-03-11' } })
  const right = { ...read, dates: { ...read.dates, document: null } }
  const dates = sampledFields([{ read, right }, { read: right, right }]).find(({ field }) => field === 'dates.document')
  expect(dates).toMatchObject({ read: 1, right: 0, there: 0, precision: { share: 0 }, recall: null })
  expect(sampledFields([{ read: right, right }]).map(({ field }) => field)).not.toContain('dates.document')
})

import { describe, expect, it } from 'vitest'
import { daysOnSite } from '../../src/analysis/dates/days-on-site.ts'
import { inspectionLength } from '../../src/analysis/dates/inspection-length.ts'
import { monthsSincePrevious, previousInspection } from '../../src/analysis/dates/previous-inspection.ts'
import type { DocketRecord } from '../../src/record/schema.ts'
import { inventedRecord } from '../support/invented-record.ts'

const period = (start: string, end = start): { start: string; end: string } => ({ start, end })
const previous = (date: string): DocketRecord['dates']['previous'][number] =>
  ({ date, precision: date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day', what: `the inspection in ${date}` })

describe('days on site', () => {
  it.each([
    ['none known', [], null],
    ['one day', [period('2022-03-02')], 1],
    ['Monday to Friday', [period('2025-03-17', '2025-03-21')], 5],
    ['two weeks with a weekend between', [period('2025-03-17', '2025-03-28')], 10],
    ['an end that is printed as Saturday', [period('2025-03-17', '2025-03-22')], 6],
    ['two periods', [period('2025-03-17', '2025-03-18'), period('2025-03-24', '2025-03-25')], 4],
    ['periods that overlap', [period('2025-03-17', '2025-03-19'), period('2025-03-18', '2025-03-20')], 4],
    ['a period over the turn of a leap year’s February', [period('2024-02-28', '2024-03-01')], 3],
  ])('%s', (_what, periods, days) => expect(daysOnSite(periods)).toBe(days))
})

describe('standard or short', () => {
  it.each([
    [period('2025-03-17', '2025-03-21'), 'short'],
    [period('2025-03-17', '2025-03-28'), 'standard'],
  ])('%o is %s', (days, length) => expect(inspectionLength(inventedRecord({ dates: { inspection: [days] } }))).toBe(length))

  it('is said of ILACS inspections alone, and only where the days are known', () => {
    expect(inspectionLength(inventedRecord())).toBeNull()
    expect(inspectionLength(inventedRecord({ documentType: 'sif-inspection-report', dates: { inspection: [period('2015-01-05', '2015-01-09')] } }))).toBeNull()
  })
})

describe('months since the previous inspection', () => {
  it.each([
    ['2018-01-26', '2022-01-25', 47],
    ['2018-01-26', '2022-01-26', 48],
    ['2018-01', '2022-01-25', 48],
    ['2018', '2022-01-25', null],
  ])('from %s to %s', (before, start, months) =>
    expect(monthsSincePrevious(inventedRecord({ dates: { previous: [previous(before)], inspection: [period(start)] } }))).toBe(months))

  it('counts from the latest, and never from one that is not before the inspection', () => {
    const record = inventedRecord({ dates: { previous: [previous('2014'), previous('2019-05'), previous('2022'), previous('2023-01')], inspection: [period('2022-01-24')] } })
    expect(previousInspection(record)?.date).toBe('2019-05')
    expect(previousInspection(inventedRecord())).toBeNull()
  })

  it.each([
    'the focused visit in 2021', 'the revisit in November 2021', 'the monitoring visits in 2021', 'the JTAI in January 2021',
    'a joint targeted area inspection in 2021', 'previous inspection of the adoption service', 'previous inspection of fostering services',
  ])('passes over %s', (what) => {
    const record = inventedRecord({ dates: { previous: [previous('2019-05'), { ...previous('2021'), what }], inspection: [period('2022-01-24')] } })
    expect(previousInspection(record)?.date).toBe('2019-05')
  })
})

import { describe, expect, it } from 'vitest'
import { recordId } from '../../src/record/identity.ts'
import type { RecordBody, Source } from '../../src/record/schema.ts'

const source = { sha256: '0123456789abcdef'.repeat(4), part: null } as Source
const bodyWith = (dates: Partial<RecordBody['dates']>, name = 'Brighton and Hove') =>
  ({ authority: { name }, dates: { document: null, inspection: [], meeting: null, previous: [], nextBy: null, ...dates } }) as unknown as RecordBody

describe('the id of a record', () => {
  it('says authority, type and date', () => {
    expect(recordId('focused-visit-letter', bodyWith({ document: '2018-12-18' }), source)).toBe('brighton-and-hove/focused-visit-letter/2018-12-18')
  })

  it('takes the first date known', () => {
    expect(recordId('ilacs-inspection-report', bodyWith({ inspection: [{ start: '2019-03-04', end: '2019-03-08' }] }), source)).toMatch(/2019-03-04$/)
    expect(recordId('cabinet-report', bodyWith({ meeting: '2020-01-14' }), source)).toMatch(/2020-01-14$/)
  })

  it('falls back on the bytes where authority or date are not known', () => {
    expect(recordId('unknown', bodyWith({}), source)).toBe('unknown/0123456789ab')
  })

  it('numbers the parts of a pack from the second on', () => {
    const part = (index: number): Source => ({ ...source, part: { index, of: 3, firstPage: 1, lastPage: 2, start: 0, end: 9 } })
    const ids = [1, 2].map((index) => recordId('committee-report', bodyWith({ meeting: '2020-01-14' }), part(index)))
    expect(ids).toEqual(['brighton-and-hove/committee-report/2020-01-14', 'brighton-and-hove/committee-report/2020-01-14#2'])
  })
})

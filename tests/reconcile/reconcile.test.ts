import { describe, expect, it } from 'vitest'
import { recordSet } from '../../src/analysis/record-set.ts'
import type { Reconciled } from '../../src/reconcile/reconciliation.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import type { DocketRecord } from '../../src/record/schema.ts'
import { graded, inventedRecord } from '../support/invented-record.ts'
import { read } from '../official/tables.ts'

const head = 'Local authority,Inspection start date,Publication date,Overall effectiveness'

function inspected(authority: string, start: string, ...judgements: DocketRecord['judgements']): DocketRecord {
  const id = `${authority}/ilacs-inspection-report/${start}`
  return inventedRecord({ id, authority, judgements, source: { file: `${authority}.pdf`, sha256: id.padEnd(64, '0') }, dates: { inspection: [{ start, end: start }] } })
}

async function beside(records: readonly DocketRecord[], ...rows: string[]): Promise<Reconciled[]> {
  return reconcile(recordSet(records), [await read(head, ...rows)])
}

async function told(records: readonly DocketRecord[], ...rows: string[]): Promise<string[]> {
  return (await beside(records, ...rows)).map(({ status, authority, day }) => `${status} ${authority} ${day}`)
}

describe('an inspection beside official figures', () => {
  const leeds = inspected('Leeds', '2023-01-09', graded('overall-effectiveness', 'good'))

  it('agrees where all values are the same', async () => expect(await told([leeds], 'Leeds,2023-01-09,,Good')).toEqual(['agrees Leeds 2023-01-09']))

  it('differs in a value, of which cell and words are told', async () => {
    const evidence = [{ pointer: '/judgements/0/grade', page: 1, start: 5, end: 9, quote: 'good', rule: 'grade-table' }]
    const [found] = await beside([{ ...leeds, evidence }], 'Leeds,2023-01-09,,Inadequate')
    expect(found?.status).toBe('differs')
    expect(found?.values.filter(({ agrees }) => !agrees)).toMatchObject([
      { field: 'overall-effectiveness', here: 'good', there: 'inadequate', at: { cell: 'D2' }, words: { quote: 'good', page: 1 } },
    ])
  })

  it('is found some days off, and differs in its first day', async () => expect(await told([leeds], 'Leeds,2023-01-02,,Good')).toEqual(['differs Leeds 2023-01-02']))
  it('is not found months off', async () => expect(await told([leeds], 'Leeds,2023-04-02,,Good')).toEqual(['only-there Leeds 2023-04-02']))

  it('is found by its publication where the first day is wrong', async () => {
    const published = { ...leeds, dates: { ...leeds.dates, document: '2023-02-20' } }
    expect(await told([published], 'Leeds,2032-01-09,2023-02-20,Good')).toEqual(['differs Leeds 2032-01-09'])
  })

  it('is found by its publication where its record has no date of its own, within the time that takes', async () => {
    const found = await told([leeds, inspected('Leeds', '2019-01-07')], 'York,2018-01-08,,Good', 'Leeds,,2023-03-03,Good', 'York,2025-01-13,,Good')
    expect(found).toEqual(['only-here Leeds 2019-01-07', 'only-there York 2018-01-08', 'only-there York 2025-01-13', 'agrees Leeds 2023-03-03'])
    expect(await told([leeds], 'Leeds,,2023-01-08,Good', 'Leeds,,2023-07-09,Good')).toEqual(['only-here Leeds 2023-01-09', 'only-there Leeds 2023-01-08', 'only-there Leeds 2023-07-09'])
  })

  it('is found by its last day on site where its letter alone has a date', async () => {
    const letter = { ...leeds, dates: { ...leeds.dates, document: '2023-02-20', inspection: [] } }
    expect(await told([letter], 'Leeds,2023-01-09,,Good')).toEqual(['differs Leeds 2023-01-09'])
  })

  it('is compared with no row of which the day was not understood', async () => {
    expect(await beside([leeds], 'Leeds,Spring 2010,,Inadequate')).toMatchObject([{ status: 'ambiguous', day: null, values: [] }])
    expect(await told([leeds], 'Leeds,Spring 2010,,Inadequate', 'Leeds,2023-01-09,,Good')).toEqual(['only-there Leeds null', 'agrees Leeds 2023-01-09'])
  })

  it('differs where the record has no such grade, unless it was not judged', async () => {
    const ungraded = inspected('Leeds', '2023-01-09')
    expect(await told([ungraded], 'Leeds,2023-01-09,,Good')).toEqual(['differs Leeds 2023-01-09'])
    expect(await told([ungraded], 'Leeds,2023-01-09,,Not judged')).toEqual(['agrees Leeds 2023-01-09'])
  })

  it('is ambiguous where two rows mean it, or a row without days means two', async () => {
    expect(await told([leeds], 'Leeds,2023-01-09,,Good', 'Leeds,2023-01-09,,Inadequate')).toEqual(['ambiguous Leeds 2023-01-09', 'ambiguous Leeds 2023-01-09'])
    expect(await told([leeds, inspected('Leeds', '2019-01-07')], 'Leeds,,,Good')).toEqual(['ambiguous Leeds null'])
  })
})

describe('an inspection that the figures lack', () => {
  const around = ['York,2022-01-10,,Good', 'Bury,2024-01-15,,Good']

  it('is told where they list others from before and after', async () => {
    expect(await told([inspected('Leeds', '2023-01-09')], ...around)).toContain('only-here Leeds 2023-01-09')
  })

  it('is not told where it is earlier than all that they list, or later', async () => {
    const found = await told([inspected('Leeds', '2021-01-11'), inspected('Leeds', '2025-01-13')], ...around)
    expect(found.filter((one) => one.startsWith('only-here'))).toEqual([])
  })

  it('is not told where they list the latest of each authority, and have a later one', async () => {
    const found = await told([inspected('Leeds', '2023-01-09')], ...around, 'Leeds,2023-09-11,,Good')
    expect(found.filter((one) => one.startsWith('only-here'))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { recordSet } from '../../src/analysis/record-set.ts'
import { faultsOf } from '../../src/record/faults.ts'
import type { DocketRecord } from '../../src/record/schema.ts'
import type { Table } from '../../src/tables/define-table.ts'
import { tables } from '../../src/tables/index.ts'
import { action, graded, inventedRecord } from '../support/invented-record.ts'

const full = inventedRecord({
  dates: { document: '2022-03-11', inspection: [{ start: '2022-01-24', end: '2022-01-28' }], previous: [{ date: '2018-06', precision: 'month', what: 'the last inspection in June 2018' }], nextBy: 'within three years' },
  judgements: [graded('overall-effectiveness', 'good'), graded('leadership', 'outstanding'), graded('overall-effectiveness', 'inadequate', 'previous')],
  actions: [{ ...action('Improve plans.'), items: ['Pathway plans', 'Care plans'] }, action('Act now.', 'priority-action')],
  inspectors: [{ name: 'Una Peverell', role: 'lead', title: 'hmi', organisation: 'Ofsted' }],
  addressees: [{ name: 'Ida Thistlewood', role: 'Director', organisation: null }],
  contacts: [{ name: 'Al Rook', role: null, phone: '01234', email: 'al@example.org' }],
  noneStated: ['recommendation'],
  findings: [{ kind: 'strength', text: 'Children are listened to.', section: null }],
  evidence: [
    { pointer: '/judgements/0/grade', page: 2, start: 10, end: 14, quote: 'Good', rule: 'grade-table' },
    { pointer: '/dates/inspection/0', page: 1, start: 0, end: 5, quote: '24 to 28', rule: 'visit-period' },
  ],
  warnings: [{ code: 'date-partial', message: 'Printed without a day.', page: 1, start: 0, end: 4 }],
})

function rows(id: string, records: readonly DocketRecord[] = [full]): Record<string, unknown>[] {
  const table = tables.find((candidate) => candidate.id === id) as Table
  return [...table.rows(recordSet(records))].map((row) => Object.fromEntries(table.columns.map(({ name }, at) => [name, row[at]])))
}

it('is tried on a record that is one', () => expect(faultsOf(full)).toEqual([]))

describe('rows', () => {
  it('of inspections have a column a grade', () => {
    expect(rows('inspections')).toMatchObject([{
      authority: 'Wakefield', region: 'Yorkshire and the Humber', first_day: '2022-01-24', days_on_site: 5, length: 'short', months_since_previous: 43,
      grade_overall_effectiveness: 'good', grade_leadership: 'outstanding', grade_care_leavers: null, lead_inspector: 'Una Peverell', actions: 2, priority_actions: 1,
    }])
  })

  it('of inspections leave a grade out where the report contradicts itself', () => {
    const torn = inventedRecord({ judgements: [graded('leadership', 'good'), graded('leadership', 'inadequate')] })
    expect(rows('inspections', [torn])[0]?.grade_leadership).toBeNull()
  })

  it('of documents lead to their inspection and count what they hold', () => {
    expect(rows('documents')).toMatchObject([{ record: full.id, inspection: full.id, judgements: 3, actions_priority_action: 1, none_stated: 'recommendation', warnings: 1, date: '2022-03-11' }])
  })

  it('of entries say where they stand and on which page', () => {
    expect(rows('judgements').map(({ pointer, page }) => [pointer, page])).toEqual([['/judgements/0', 2], ['/judgements/1', null], ['/judgements/2', null]])
    expect(rows('actions')[0]).toMatchObject({ position: 0, items: 'Pathway plans\nCare plans', items_count: 2, authority: 'Wakefield' })
  })

  it('of people tell the lists apart', () => {
    expect(rows('people').map(({ list, name, pointer, email }) => [list, name, pointer, email])).toEqual([
      ['addressee', 'Ida Thistlewood', '/addressees/0', null], ['contact', 'Al Rook', '/contacts/0', 'al@example.org'],
    ])
  })

  it('of dates say how far each is known', () => {
    expect(rows('dates').map(({ kind, first_day, last_day, precision, page }) => [kind, first_day, last_day, precision, page])).toEqual([
      ['document', '2022-03-11', '2022-03-11', 'day', null], ['inspection', '2022-01-24', '2022-01-28', 'day', 1],
      ['previous', '2018-06-01', null, 'month', null], ['next-by', null, null, null, null],
    ])
  })

  it('of evidence lead back to the entry they are for', () => {
    expect(rows('evidence')).toMatchObject([
      { item: '/judgements/0', pointer: '/judgements/0/grade', value: 'good', quote: 'Good' },
      { item: '/dates/inspection/0', value: '{"start":"2022-01-24","end":"2022-01-28"}' },
    ])
  })
})

describe.each(tables.map((table) => [table.id, table] as const))('the table %s', (id, table) => {
  const names = table.columns.map(({ name }) => name)

  it('has stable, different column names that need no quotes in SQL', () => {
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]*$/)
  })

  it('has keys among its columns and refers to tables that are there', () => {
    expect(names).toEqual(expect.arrayContaining([...table.primaryKey, ...table.references.flatMap(({ columns }) => columns)]))
    for (const reference of table.references) expect(tables.map((other) => other.id)).toContain(reference.table)
  })

  it('keeps what it promises of types, required values and lists of values', () => {
    for (const row of rows(id)) {
      for (const { name, type, required, values } of table.columns) {
        const value = row[name]
        if (required) expect(value, name).not.toBeNull()
        if (value === null) continue
        expect(typeof value, name).toBe({ string: 'string', date: 'string', integer: 'number', number: 'number', boolean: 'boolean' }[type])
        if (type === 'date') expect(value).toMatch(/^\d{4}-\d{2}-\d{2}$/)
        if (values) expect(values).toContain(value)
      }
    }
  })

  it('has no two rows of one key', () => {
    const keys = rows(id).map((row) => JSON.stringify(table.primaryKey.map((name) => row[name])))
    expect(new Set(keys).size).toBe(keys.length)
  })
})

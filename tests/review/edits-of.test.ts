import { describe, expect, it } from 'vitest'
import { editsOf } from '../../src/cli/commands/review/edits-of.ts'
import { leftOver } from '../../src/cli/commands/review/left-over.ts'
import { applyCorrections } from '../../src/corrections/apply.ts'
import { editCorrections } from '../../src/corrections/edit.ts'
import type { Correction } from '../../src/corrections/schema.ts'
import type { DocketRecord } from '../../src/record/schema.ts'
import { action, inventedRecord } from '../support/invented-record.ts'

const text = 'A'
const words = [{ start: 0, end: 1, page: null, quote: text }]
const points = ['first', 'second', 'third', 'fourth'].map((one) => `The ${one} point.`)
const actions = ['Plans.', 'Visits.', 'Oversight.', 'Supervision.', 'Records.'].map((one) => ({ ...action(one), items: [...points] }))
const before = inventedRecord({ actions, inspectors: ['Ann', 'Bob', 'Cal'].map((name) => ({ name, role: 'inspector' as const, title: null, organisation: null })) })

/** The record that corrections make of what somebody edited. */
function adopted(after: DocketRecord): DocketRecord {
  const corrections = editsOf(before, after).reduce<readonly Correction[]>(
    (some, { pointer, is }) => editCorrections(before, some, { pointer, is, ...(is !== undefined && { words }) }, text), [])
  const { record, refused, conflicts } = applyCorrections(before, corrections, text)
  expect([refused, conflicts]).toEqual([[], []])
  return record
}

type Actions = DocketRecord['actions']
const withItems = (all: Actions, at: number, items: (all: readonly string[]) => string[]): Actions =>
  all.map((one, index) => (index === at ? { ...one, items: items(one.items) } : one))
const withoutFirst = (all: Actions): Actions => all.slice(1)

describe('lists that somebody edited by hand come out as he left them', () => {
  it.each<[string, (all: Actions) => Actions]>([
    ['when an entry goes, and a point of one behind it', (all) => withoutFirst(withItems(all, 4, (items) => items.toSpliced(2, 1)))],
    ['when an entry goes, and points of one behind it go, change and come', (all) =>
      withoutFirst(withItems(all, 3, (items) => [...items.slice(1, 2), 'Another point.', ...items.slice(3), 'A last point.']))],
    ['when two points of one entry change', (all) => withItems(all, 1, (items) => ['Otherwise.', ...items.slice(1, 2), 'Otherwise again.', ...items.slice(3)])],
    ['when entries in the midst go, and one comes', (all) => [...all.toSpliced(1, 2), action('New.')]],
    ['when an entry is written anew in its place', (all) => all.with(2, action('New.'))],
    ['when all go', () => []],
  ])('%s', (_, edit) => {
    const after = { ...before, actions: edit(before.actions) }
    expect(adopted(after).actions).toEqual(after.actions)
  })

  it('when a name is corrected at its place', () => {
    const after = { ...before, inspectors: before.inspectors.map((one) => (one.name === 'Bob' ? { ...one, name: 'Rob' } : one)) }
    expect(adopted(after).inspectors).toEqual(after.inspectors)
  })
})

describe('what no correction makes is told', () => {
  const told = (after: DocketRecord) => leftOver({ raw: before, before, edited: after, now: adopted(after) }, [])

  it('when an entry is added in the midst', () => {
    expect(told({ ...before, actions: before.actions.toSpliced(1, 0, action('New.')) })).toEqual(['The entries of /actions come out in another order: what is added comes last.'])
  })

  it('when warnings or the confidence are edited', () => {
    expect(told({ ...before, classification: { ...before.classification, confidence: 1 } })).toEqual([expect.stringContaining('/classification was edited')])
    expect(told(before)).toEqual([])
  })

  it('when a value is another one in the end', () => {
    expect(leftOver({ raw: before, before, edited: { ...before, title: 'A letter' }, now: before }, [])).toEqual(['/title does not come out as it was edited: it is nothing instead of A letter.'])
  })
})

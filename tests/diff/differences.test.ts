import { describe, expect, it } from 'vitest'
import { compareSets } from '../../src/diff/compare-sets.ts'
import { differences } from '../../src/diff/differences.ts'
import { action, graded, inventedRecord } from '../support/invented-record.ts'

const before = inventedRecord({
  judgements: [graded('leadership', 'good'), graded('adoption', 'good')],
  actions: [action('First of all.'), action('Then the next.')],
  noneStated: ['recommendation'],
  evidence: [{ pointer: '/actions/0/text', page: 1, start: 0, end: 5, quote: 'First', rule: 'actions' }],
})

describe('differences', () => {
  it('are none between equals', () => expect(differences(before, structuredClone(before))).toEqual([]))

  it('name the value that changed, not the list it is in', () => {
    const after = { ...before, title: 'A title', judgements: [graded('leadership', 'good'), graded('adoption', 'inadequate')] }
    expect(differences(before, after)).toEqual([
      { change: 'changed', pointer: '/title', before: null, after: 'A title' },
      { change: 'changed', pointer: '/judgements/1/grade', before: 'good', after: 'inadequate' },
      { change: 'changed', pointer: '/judgements/1/gradePrinted', before: 'good', after: 'inadequate' },
    ])
  })

  it('tell an entry that came from those that only moved', () => {
    const after = { ...before, actions: [action('Before all.'), ...before.actions] }
    expect(differences(before, after)).toEqual([{ change: 'added', pointer: '/actions/0', after: action('Before all.') }])
  })

  it('tell an entry that went by its earlier place', () => {
    expect(differences(before, { ...before, actions: before.actions.slice(1), noneStated: [] })).toEqual([
      { change: 'removed', pointer: '/actions/0', before: action('First of all.') },
      { change: 'removed', pointer: '/noneStated/0', before: 'recommendation' },
    ])
  })

  it('go into objects', () => {
    const after = { ...before, dates: { ...before.dates, inspection: [{ start: '2022-01-01', end: '2022-01-02' }] } }
    expect(differences(before, after).map(({ pointer }) => pointer)).toEqual(['/dates/inspection/0'])
  })
})

describe('a comparison of two sets', () => {
  const moved = { ...before, source: { ...before.source, file: 'elsewhere.pdf' }, evidence: before.evidence.map((entry) => ({ ...entry, start: 3, end: 8 })) }

  it('counts evidence, and lists it where asked', () => {
    expect(compareSets([before], [moved]).changes).toMatchObject([{ change: 'changed', differences: [], backing: 2 }])
    expect(compareSets([before], [moved], { withEvidence: true }).changes).toMatchObject([{ differences: [{ pointer: '/evidence/0/start' }, { pointer: '/evidence/0/end' }], backing: 0 }])
  })

  it('leaves out what is to be ignored, and always where a file lies', () => {
    expect(compareSets([before], [moved], { ignore: ['/evidence'] })).toEqual({ changes: [], same: 1 })
  })
})

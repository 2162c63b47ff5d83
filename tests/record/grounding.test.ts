import { describe, expect, it } from 'vitest'
import { groundingFaults, misplacedQuotes } from '../../src/record/grounding.ts'
import type { DocketRecord } from '../../src/record/schema.ts'
import { letterRecord, letterText } from '../support/letter.ts'

const [record, text] = [await letterRecord(), await letterText()]

function pointersOf(changed: Partial<DocketRecord>): string[] {
  return groundingFaults({ ...record, ...changed }).map(({ pointer }) => pointer)
}

it('finds nothing in a record that docket made', () => {
  expect([...groundingFaults(record), ...misplacedQuotes(record, text)]).toEqual([])
})

describe('a value', () => {
  it('without evidence is a fault', () => {
    expect(pointersOf({ evidence: record.evidence.filter(({ pointer }) => pointer !== '/title') })).toEqual(['/title'])
  })

  it('that is part of a whole has the evidence of that', () => {
    expect(record.evidence.map(({ pointer }) => pointer)).not.toContain('/dates/inspection/0/start')
    expect(pointersOf({ evidence: record.evidence.filter(({ pointer }) => pointer !== '/dates/inspection/0') }))
      .toEqual(['/dates/inspection/0/start', '/dates/inspection/0/end'])
  })

  it('that is given as printed is its words', () => {
    expect(groundingFaults({ ...record, title: 'Another title' })).toEqual([{ pointer: '/title', message: expect.stringContaining(`"${record.title}"`) as string }])
  })

  it('that a person read may be what is meant by a misprint', () => {
    const evidence = record.evidence.map((entry) => (entry.pointer === '/title' ? { ...entry, rule: 'correction' } : entry))
    expect(pointersOf({ title: 'Another title', evidence })).toEqual([])
  })

  it('that is read from words may be other words', () => {
    expect(pointersOf({ dates: { ...record.dates, document: '2020-02-02' } })).toEqual([])
  })
})

describe('evidence', () => {
  const [first, ...others] = record.evidence as [DocketRecord['evidence'][number], ...DocketRecord['evidence']]

  it('of nothing is a fault', () => {
    expect(pointersOf({ title: null })).toEqual([`/evidence/${record.evidence.findIndex(({ pointer }) => pointer === '/title')}/pointer`])
  })

  it('is as long as its place', () => {
    expect(pointersOf({ evidence: [{ ...first, end: first.end + 1 }, ...others] })).toEqual(['/evidence/0/quote'])
  })

  it('stands at its place in the text, as reasons do', () => {
    expect(misplacedQuotes(record, ` ${text}`)).toHaveLength(record.evidence.length + record.classification.reasons.length)
  })
})

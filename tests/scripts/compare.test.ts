import { describe, expect, it } from 'vitest'
import { changesBetween, linesOf } from '../../scripts/compare/changes.ts'
import { type DocketRecord, type Evidence } from '../../src/record/schema.ts'
import { graded, inventedRecord } from '../support/invented-record.ts'

const text = 'Leeds City Council\nServices for children are good, and leaders know them well.\nYours sincerely'

function backed(quote: string, pointer: string): Evidence {
  const start = text.indexOf(quote)
  return { pointer, page: 2, start, end: start + quote.length, quote, rule: 'told-grade' }
}

const before = inventedRecord({ judgements: [], evidence: [] })
const after = inventedRecord({ judgements: [graded('overall-effectiveness', 'good')], evidence: [backed('good', '/judgements/0/grade')] })

function told(old: readonly DocketRecord[], recent: readonly DocketRecord[], shown: string | undefined = text): string[] {
  return changesBetween(old, recent).flatMap((change) => linesOf(change, () => shown))
}

describe('what a change of the code changes in records', () => {
  it('is told with the sentence that a new value was read from', () => {
    const lines = told([before], [after])
    expect(lines[0]).toBe(`~ ${after.id}  ${after.source.file}`)
    expect(lines[1]).toMatch(/^ {4}\+ \/judgements\/0 {2}\{.*"good"/)
    expect(lines[2]).toBe('        page 2: Services for children are «good», and leaders know them well.  [told-grade]')
  })

  it('is told with the sentence that a lost value was read from', () => {
    expect(told([after], [before])).toContain('        page 2: Services for children are «good», and leaders know them well.  [told-grade]')
  })

  it('is told with the quote alone where the text is not the one that it was read in', () => {
    expect(told([before], [after], 'Another text')).toContain('        page 2: «good»  [told-grade]')
  })

  it('is counted where only what backs the values is another', () => {
    const elsewhere = { ...after, evidence: [{ ...backed('good', '/judgements/0/grade'), rule: 'grade-table' }] }
    expect(told([after], [elsewhere])).toEqual([`~ ${after.id}  ${after.source.file}`, '    and 1 of its evidence and reasons'])
  })

  it('is a record, where one comes or goes', () => {
    expect(told([], [after])).toEqual([`+ ${after.id}  ${after.source.file}`])
    expect(told([after], [])).toEqual([`- ${after.id}  ${after.source.file}`])
  })

  it('is nothing where nothing changed', () => {
    expect(told([after], [after])).toEqual([])
  })
})

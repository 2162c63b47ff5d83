import { beforeAll, describe, expect, it } from 'vitest'
import { applyCorrections } from '../../src/corrections/apply.ts'
import { correctRecords } from '../../src/corrections/correct-records.ts'
import { saidOf, withSaid } from '../../src/corrections/of-record.ts'
import type { Correction } from '../../src/corrections/schema.ts'
import { faultsOf } from '../../src/record/faults.ts'
import { groundingFaults, misplacedQuotes } from '../../src/record/grounding.ts'
import type { DocketRecord } from '../../src/record/schema.ts'
import { selected } from '../support/corrections.ts'
import { letterRecord, letterText } from '../support/letter.ts'

let record: DocketRecord
let text: string
const words = (quote: string, at?: string) => selected(text, quote, at)
const apply = (...corrections: readonly Correction[]) => applyCorrections(record, corrections, text)

beforeAll(async () => {
  record = await letterRecord()
  text = await letterText()
})

const isSound = (corrected: DocketRecord) => [faultsOf(corrected), groundingFaults(corrected), misplacedQuotes(corrected, text)].flat()

describe('a value that was corrected', () => {
  const correction = (): Correction => ({ pointer: '/dates/document', was: '2022-03-11', is: '2022-02-01', words: [words('1 and 2 February 2022')] })

  it('stands in the record, with its words as evidence of the rule correction', () => {
    const { record: corrected, applied } = apply(correction())
    expect([corrected.dates.document, corrected.corrected, applied.length]).toEqual(['2022-02-01', ['/dates/document'], 1])
    expect(corrected.evidence.filter(({ pointer }) => pointer === '/dates/document')).toEqual([
      { pointer: '/dates/document', page: null, start: words('1 and').start, end: words('1 and 2 February 2022').end, quote: '1 and 2 February 2022', rule: 'correction' },
    ])
    expect(isSound(corrected)).toEqual([])
  })

  it('changes the record’s id where that names it', () => {
    expect([record.id, apply(correction()).record.id]).toEqual(['wakefield/focused-visit-letter/2022-03-11', 'wakefield/focused-visit-letter/2022-02-01'])
  })

  it('leaves the record that it was made of as it is', () => {
    const before = structuredClone(record)
    apply(correction(), { pointer: '/actions/0', was: record.actions[0] })
    expect(record).toEqual(before)
  })
})

describe('an entry of a list', () => {
  it('is removed, and what stands behind it moves up with its evidence', () => {
    const [first, second] = record.actions
    const { record: corrected } = apply({ pointer: '/actions/0', was: first })
    expect([corrected.actions, corrected.corrected]).toEqual([[second], ['/actions']])
    expect(isSound(corrected)).toEqual([])
  })

  it('is added behind the others, each of its parts with its own words', () => {
    const is = { name: 'Idris Cole-Bray', role: null, organisation: null }
    const { record: corrected } = apply({ pointer: '/copiedTo/-', is, words: [words('Idris Cole-Bray')] })
    expect([corrected.copiedTo, corrected.corrected]).toEqual([[...record.copiedTo, is], [`/copiedTo/${record.copiedTo.length}`]])
    expect(isSound(corrected)).toEqual([])
  })

  it('is known by its number before any correction', () => {
    const [first, second] = record.actions
    const { record: corrected } = apply(
      { pointer: '/actions/0', was: first },
      { pointer: '/actions/1/text', was: second?.text, is: 'Oversight', words: [words('Oversight')] },
    )
    expect([corrected.actions, corrected.corrected]).toEqual([[{ ...second, text: 'Oversight' }], ['/actions', '/actions/0/text']])
    expect(isSound(corrected)).toEqual([])
  })
})

it('a value that is removed is null and has no evidence', () => {
  const { record: corrected } = apply({ pointer: '/scope', was: record.scope })
  expect([corrected.scope, corrected.corrected]).toEqual([null, ['/scope']])
  expect(corrected.evidence.some(({ pointer }) => pointer === '/scope')).toBe(false)
})

describe('a conflict', () => {
  it('is told at the correction’s words when something else is read now', () => {
    const { record: corrected, conflicts } = apply({ pointer: '/dates/document', was: '2022-03-12', is: '2022-02-01', words: [words('1 and 2 February 2022')] })
    expect([corrected.dates.document, corrected.corrected, conflicts.length]).toEqual(['2022-03-11', undefined, 1])
    expect(corrected.warnings.at(-1)).toEqual({
      code: 'correction-conflict', page: null, start: words('1 and').start, end: words('1 and 2 February 2022').end,
      message: 'The correction of /dates/document was not applied: it was "2022-03-12" then, and is "2022-03-11" now.',
    })
  })

  it('is told at what is read when the words have moved', () => {
    const moved = { ...words('1 and 2 February 2022'), start: 3, end: 24 }
    const { record: corrected } = apply({ pointer: '/dates/document', was: '2022-03-11', is: '2022-02-01', words: [moved] })
    expect(corrected.warnings.at(-1)).toMatchObject({
      code: 'correction-conflict', start: 0, end: 13, message: expect.stringContaining('"1 and 2 February 2022" stands no longer at 3 to 24') as string,
    })
  })

  it('of a part that is not there any more is told in the first record', () => {
    const { records, conflicts } = correctRecords([record], [{ part: 2, pointer: '/scope', was: record.scope }], text)
    expect([conflicts.length, records[0]?.warnings.at(-1)?.message]).toEqual([1, 'The correction of /scope was not applied: there is no part 2.'])
  })
})

it('the removal of an entry that is read slightly otherwise now is a conflict, and not settled', () => {
  const [first] = record.actions
  const otherwise = { ...first, text: 'The quality of pathway plans.', timescale: 'by May' }
  const { conflicts, settled } = apply({ pointer: '/actions/4', was: otherwise }, { pointer: '/dates/inspection/1', was: { start: '2022-02-01', end: '2022-02-28' } })
  expect([settled, conflicts.map(({ message }) => message)]).toEqual([[], [
    expect.stringContaining(`and is ${JSON.stringify(first)}`.slice(0, 60)), 'it was {"start":"2022-02-01","end":"2022-02-28"} then, and is {"start":"2022-02-01","end":"2022-02-02"} now',
  ]])
})

describe('corrections of a part that is not there any more', () => {
  const lost: Correction = { part: 2, pointer: '/scope', was: 'leadership' }

  it('are told of the first record, and kept or taken back with its own', () => {
    const file = { corrections: [lost] }
    const { corrections } = saidOf(record, file)
    expect([corrections, apply(...corrections).conflicts.map(({ message }) => message)]).toEqual([[lost], ['there is no part 2']])
    expect(withSaid(record, file, { corrections, accepted: [] }).corrections).toEqual([lost])
    expect(withSaid(record, file, { corrections: [], accepted: [] }).corrections).toEqual([])
  })

  it('are told of no other record', () => {
    const part = (index: number): DocketRecord => ({ ...record, source: { ...record.source, part: { index, of: 2, firstPage: null, lastPage: null, start: 0, end: text.length } } })
    const corrections = [{ ...lost, part: 3 }, lost, { ...lost, part: undefined }]
    expect([1, 2].map((index) => saidOf(part(index), { corrections }).corrections.map((one) => one.part))).toEqual([[3, undefined], [2]])
  })
})

describe('a correction is settled', () => {
  it.each<[string, () => Correction]>([
    ['when the rules read the value', () => ({ pointer: '/dates/document', was: '2022-03-12', is: '2022-03-11', words: [words('11 March 2022')] })],
    ['when they read the entry that was added', () => ({ pointer: '/actions/-', is: record.actions[1], words: [words('Oversight by managers.')] })],
    ['when they do not read the entry that was removed', () => ({ pointer: '/actions/0', was: { ...record.actions[0], text: 'Not so.' } })],
  ])('%s', (_, correction) => {
    const { record: corrected, settled } = apply(correction())
    expect([corrected, settled.length]).toEqual([record, 1])
  })
})

describe('a correction is refused, and the record left,', () => {
  it.each<[string, () => Correction, string]>([
    ['when its value is none of the field', () => ({ pointer: '/dates/document', was: '2022-03-11', is: 'March', words: [words('March')] }), ''],
    ['when a part of it is none', () => ({ pointer: '/actions/0', was: record.actions[0], is: { ...record.actions[0], kind: 'wish' }, words: [words('The quality of pathway plans.')] }), '/kind'],
    ['when a record has no such field', () => ({ pointer: '/dates/printed', is: 'x', words: [words('March')] }), ''],
    ['when the field takes no nothing', () => ({ pointer: '/dates', was: record.dates }), ''],
    ['when it adds to what is no list', () => ({ pointer: '/scope/-', is: 'x', words: [words('March')] }), ''],
  ])('%s', (_, correction, at) => {
    const { record: corrected, refused } = apply(correction())
    expect([corrected, refused.map((one) => one.at)]).toEqual([record, [at]])
  })
})

it('a warning that a correction answers is not told any more', () => {
  const missing = { code: 'field-missing', message: 'Nothing was found for scope, which this type of document always carries.', page: null, start: null, end: null } as const
  const doubtful: DocketRecord = { ...record, scope: null, evidence: record.evidence.filter(({ pointer }) => pointer !== '/scope'), warnings: [missing] }
  expect(applyCorrections(doubtful, [{ pointer: '/scope', is: 'care leavers', words: [words('care leavers')] }], text).record.warnings).toEqual([])
  expect(applyCorrections(doubtful, [{ pointer: '/title', was: doubtful.title }], text).record.warnings).toEqual([missing])
})

it('a type that was corrected has no words, and leaves nothing to ask about it', () => {
  const unknown: DocketRecord = { ...record, documentType: 'unknown', warnings: [{ code: 'type-unknown', message: 'None.', page: null, start: null, end: null }] }
  const { record: corrected } = applyCorrections(unknown, [{ pointer: '/documentType', was: 'unknown', is: 'monitoring-visit-letter' }], text)
  expect([corrected.documentType, corrected.id, corrected.warnings]).toEqual(['monitoring-visit-letter', 'wakefield/monitoring-visit-letter/2022-03-11', []])
  expect(isSound(corrected)).toEqual([])
})

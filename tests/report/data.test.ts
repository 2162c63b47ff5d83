import { describe, expect, it } from 'vitest'
import { recordSet } from '../../src/analysis/record-set.ts'
import { evidenceData } from '../../src/report/data/evidence.ts'
import { shownNames } from '../../src/report/data/file-names.ts'
import { pageDataOf } from '../../src/report/data/index.ts'
import type { DocketRecord } from '../../src/record/schema.ts'
import { action, graded, inventedRecord } from '../support/invented-record.ts'
import { archive } from './records.ts'

const set = recordSet(archive)
const data = pageDataOf(set, [{ file: 'locked.pdf', code: 'E_ENCRYPTED', message: 'Locked.' }], 'A title', ({ source }) => (source.file === 'leeds.pdf' ? { link: '../leeds.pdf' } : undefined))

describe('what the page is made from', () => {
  it('knows each authority from its first to its last document', () => {
    const wakefield = data.authorities.find(({ slug }) => slug === 'wakefield')
    expect(wakefield).toMatchObject({ name: 'Wakefield', region: 'Yorkshire and the Humber', inspections: 2, visits: 1, actions: 4, headline: 'good', headlineBefore: 'inadequate', trend: 'better' })
    expect(wakefield?.documents.map((at) => data.documents[at]?.date)).toEqual(['2018-07-02', '2020-02-03', '2022-01-10'])
  })

  it('knows an authority that is spelt in two ways as one, with all that it has', () => {
    const spelt = (authority: string, day: string): DocketRecord => inventedRecord({
      id: day, authority, source: { file: `${day}.pdf`, sha256: day.padEnd(64, '0') }, dates: { inspection: [{ start: day, end: day }] },
      judgements: [graded('overall-effectiveness', 'good')], actions: [action('Do it.')],
    })
    const { authorities } = pageDataOf(recordSet([spelt('St Mary’s', '2022-03-07'), spelt('St. Mary\'s', '2021-03-07')]), [], 'A title', () => undefined)
    expect(authorities.map(({ slug, inspections, actions, documents, trend }) => [slug, inspections, actions, documents.length, trend]))
      .toEqual([['st-mary-s', 2, 2, 2, 'same']])
  })

  it('counts what a person corrected in each document', () => {
    const [first, ...others] = archive
    const corrected = pageDataOf(recordSet(first ? [{ ...first, corrected: ['/title', '/issuer'] }, ...others] : []), [], 'A title', () => undefined)
    expect(corrected.documents.map((document) => document.corrected).sort()).toEqual([0, 0, 0, 0, 2])
  })

  it('knows where files lie only as far as it is told', () => {
    expect(data.documents.map(({ file, link }) => [file, link])).toContainEqual(['leeds.pdf', '../leeds.pdf'])
    expect(data.documents.filter(({ link }) => link !== null)).toHaveLength(1)
  })

  it('calls files by their place below the folder that holds all of them, with archives for files', () => {
    const shown = shownNames(['/archive/2020/a.pdf', '/archive/2020/pack.zip!/letters/b.pdf', '/archive/2021/c.pdf'])
    expect(shown('/archive/2020/pack.zip!/letters/b.pdf')).toBe('2020/pack.zip!/letters/b.pdf')
    expect(shownNames(['/archive/pack.zip!/letters/b.pdf'])('/archive/pack.zip!/letters/b.pdf')).toBe('pack.zip!/letters/b.pdf')
    expect(shownNames([])('a.pdf')).toBe('a.pdf')
  })

  it('points each action at its document and page', () => {
    for (const { document, pointer, page } of data.actions) {
      expect(data.documents[document]?.type).not.toBe('unknown')
      expect([pointer.startsWith('/actions/'), page]).toEqual([true, 2])
    }
  })

  it('says what to look at, files that could not be read first', () => {
    expect(data.attention.map(({ kind }) => kind)).toEqual(['unreadable', 'disagreement', 'type-unknown'])
  })
})

describe('evidence', () => {
  const text = 'Dear Ms Thistlewood\nThe visit was on 1 and 2 February 2022. It was short.\nYours'
  const at = text.indexOf('1 and 2')
  const record = inventedRecord({
    dates: { inspection: [{ start: '2022-02-01', end: '2022-02-02' }] }, findings: [{ kind: 'finding', text: 'It was short.', section: null }],
    evidence: [
      { pointer: '/dates/inspection/0', page: 1, start: at, end: at + 23, quote: '1 and 2 February 2022. ', rule: 'visit-period' },
      { pointer: '/findings/0/text', page: 1, start: 0, end: 4, quote: 'It w', rule: 'findings' },
    ],
  })

  it('stands in its line where the text is at hand', () => {
    const { passages, values } = evidenceData(record, text)
    expect(passages).toEqual(['The visit was on 1 and 2 February 2022. It was short.'])
    expect(values).toEqual([['/dates/inspection/0', [0, 17, 23, 1, 'visit-period'], '2022-02-01 – 2022-02-02']])
  })

  it('stands alone where the text is not at hand or another', () => {
    expect(evidenceData(record, undefined).passages).toEqual(['1 and 2 February 2022. '])
    expect(evidenceData(record, text.replace('Dear', 'My dear')).passages).toEqual(['1 and 2 February 2022. '])
  })

  it('cuts a line that is far longer than its quote', () => {
    const long = `${'x'.repeat(1000)}1 and 2 February 2022. ${'y'.repeat(1000)}`
    const moved = { ...record, evidence: record.evidence.slice(0, 1).map((entry) => ({ ...entry, start: 1000, end: 1023 })) }
    expect(evidenceData(moved, long).passages[0]).toHaveLength(160 + 23 + 160)
  })
})

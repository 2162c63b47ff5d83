import { expect, it } from 'vitest'
import { alikeGroups } from '../../src/analysis/attention-groups.ts'
import { attentionOf } from '../../src/analysis/attention.ts'
import { recordSet } from '../../src/analysis/record-set.ts'
import { warningHints } from '../../src/vocabulary/hints.ts'
import { inventedRecord } from '../support/invented-record.ts'

const conflict = { code: 'authority-conflict', message: 'The page’s foot names Leeds, the title page Wakefield.', page: 1, start: 100, end: 105 } as const
const torn = inventedRecord({
  warnings: [{ code: 'date-partial', message: 'No day.', page: null, start: null, end: null }, conflict],
  evidence: [{ pointer: '/authority', page: 1, start: 90, end: 106, quote: 'Council of Leeds', rule: 'authority' }],
})
const doubtful = inventedRecord({ id: 'b', classification: { confidence: 0.55, runnerUp: 'jtai-letter', reasons: [] } })
const unknown = inventedRecord({ id: 'c', documentType: 'unknown', classification: { confidence: 0, runnerUp: null, reasons: [] }, warnings: [{ code: 'type-unknown', message: 'None.', page: null, start: null, end: null }] })

it('puts the gravest first, with the words it is about', () => {
  const attention = attentionOf(recordSet([torn, doubtful, unknown]), [{ file: 'locked.pdf', code: 'E_ENCRYPTED', message: 'Locked.' }])
  expect(attention.map(({ kind, code }) => [kind, code])).toEqual([
    ['unreadable', 'E_ENCRYPTED'], ['disagreement', 'authority-conflict'], ['type-unknown', 'type-unknown'], ['type-doubtful', 'type-doubtful'], ['warning', 'date-partial'],
  ])
  expect(attention[1]).toMatchObject({ page: 1, quote: 'Council of Leeds', key: torn.id })
  expect(attention[3]?.message).toBe('ilacs-inspection-report with confidence 0.55, else jtai-letter.')
})

it('names the records that share an id', () => {
  const twin = inventedRecord({ source: { file: 'twin.html', sha256: 'b'.repeat(64) } })
  expect(attentionOf(recordSet([inventedRecord(), twin])).map(({ kind, file, message }) => [kind, file, message])).toEqual([
    ['duplicate', 'letters/wakefield.pdf', `Has the id ${twin.id}, as has twin.html.`], ['duplicate', 'twin.html', `Has the id ${twin.id}, as has letters/wakefield.pdf.`],
  ])
})

it('keeps what helps, and gathers what says the same in one document or in many', () => {
  const scan = { code: 'page-without-text', message: 'No text.', page: 1, start: null, end: null } as const
  const records = [inventedRecord({ warnings: [scan, { ...scan, page: 2 }] }), inventedRecord({ id: 'b', warnings: [scan, conflict] })]
  const attention = attentionOf(recordSet(records), [{ file: 'locked.pdf', code: 'E_ENCRYPTED', message: 'Locked.', hint: 'Unlock it.' }])
  expect(alikeGroups(attention).map((alike) => [alike[0].code, alike.length, alike[0].hint])).toEqual([
    ['E_ENCRYPTED', 1, 'Unlock it.'], ['authority-conflict', 1, warningHints['authority-conflict']], ['page-without-text', 3, warningHints['page-without-text']],
  ])
})

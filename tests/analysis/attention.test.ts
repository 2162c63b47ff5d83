import { expect, it } from 'vitest'
import { attentionOf } from '../../src/analysis/attention.ts'
import { recordSet } from '../../src/analysis/record-set.ts'
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

import { expect, it } from 'vitest'
import { withoutLists, writtenLists } from '../../src/record-files/written-json.ts'
import { json } from '../../src/writers/json.ts'
import type { DocketRecord, Evidence } from '../../src/record/schema.ts'
import { inventedRecord } from '../support/invented-record.ts'

const at = (pointer: string): Evidence => ({ pointer, quote: `“${pointer}\n  ]”`, page: 1, start: 0, end: 1, rule: 'r' })
const finding = { kind: 'finding', section: null, text: '\n  "evidence": [' } as const
const record = (...pointers: string[]): DocketRecord => ({ ...inventedRecord(), findings: [finding], evidence: pointers.map(at) })

function parsed(record: DocketRecord, list: 'findings' | 'evidence' | 'valueEvidence'): unknown {
  const bytes = Buffer.from(json.file(record))
  const range = writtenLists(bytes)?.[list]
  return range && JSON.parse(bytes.toString('utf8', range.start, range.end) + (list === 'valueEvidence' ? ']' : ''))
}

it.each([[[]], [['/title']], [['/findings/0/text']], [['/title', '/scope', '/findings/0/text', '/findings/0/kind']]])('finds the lists of a record with evidence for %j', (pointers) => {
  const whole = record(...pointers)
  const bytes = Buffer.from(json.file(whole))
  expect(JSON.parse(withoutLists(bytes, writtenLists(bytes)!))).toEqual({ ...whole, findings: [], evidence: [] })
  expect(parsed(whole, 'findings')).toEqual([finding])
  expect(parsed(whole, 'evidence')).toEqual(whole.evidence)
  expect(parsed(whole, 'valueEvidence')).toEqual(whole.evidence.filter(({ pointer }) => !pointer.startsWith('/findings/')))
})

it('does not say where evidence besides that of findings ends, where a correction stands behind it', () => {
  expect(parsed(record('/findings/0/text', '/title'), 'valueEvidence')).toBeUndefined()
  expect(parsed({ ...record('/findings/0/text', '/title', '/findings/0/kind'), corrected: ['/title'] }, 'valueEvidence')).toBeUndefined()
})

it('knows nothing of a record that is written otherwise', () => expect(writtenLists(Buffer.from(JSON.stringify(record())))).toBeUndefined())

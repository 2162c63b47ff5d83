import { expect, it } from 'vitest'
import { faultsOf } from '../../src/record/faults.ts'
import { letterRecord } from '../support/letter.ts'

it('finds nothing in a record that docket made', async () => {
  expect(faultsOf(await letterRecord())).toEqual([])
})

it('points at a wrong value, a missing field and a field too many', async () => {
  const { title: _title, ...record } = await letterRecord()
  const faults = faultsOf({ ...record, documentType: 'postcard', extra: 1, dates: { ...record.dates, document: '11 March' } })
  expect(faults.map(({ pointer }) => pointer).sort()).toEqual(['/dates/document', '/documentType', '/extra', '/title'])
})

it('points at evidence that leads nowhere', async () => {
  const record = await letterRecord()
  const [first, ...others] = record.evidence
  const faults = faultsOf({ ...record, evidence: [{ ...first, pointer: '/judgements/99' }, ...others] })
  expect(faults).toEqual([{ pointer: '/evidence/0/pointer', message: 'The record has no /judgements/99.' }])
})

it.each(['letter', null, {}, { file: 'letter.pdf', warnings: 0 }])('says once of %j that it is no record', (value) => {
  expect(faultsOf(value)).toEqual([{ pointer: '', message: 'This is no record.' }])
})

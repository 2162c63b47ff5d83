import { describe, expect, it } from 'vitest'
import { readSelected } from '../../src/selected/read-selected.ts'
import { buildDoc } from '../../src/text/build-doc.ts'
import { View } from '../../src/text/view.ts'
import { inventedRecord } from '../support/invented-record.ts'

const record = inventedRecord({ framework: 'ilacs', dates: { document: '2023-03-11' } })

/** What words that somebody selected say as a value of a field. */
function readFrom(pointer: string, ...lines: readonly string[]): unknown {
  const doc = buildDoc(lines.map((text) => ({ kind: 'paragraph', text, page: null })), null)
  const read = readSelected(pointer, View.whole(doc), record)
  return 'value' in read ? read.value : read.message
}

describe('words that a person selected are read as the rules read them', () => {
  it.each([
    ['/dates/document', 'Friday, 11 March 2023', '2023-03-11'],
    ['/dates/document', '2023-03-11', '2023-03-11'],
    ['/dates/inspection/-', '7 to 11 February', { start: '2023-02-07', end: '2023-02-11' }],
    ['/dates/previous/0', 'the inspection of May 2019', { date: '2019-05', precision: 'month', what: 'the inspection of May 2019' }],
    ['/dates/previous/0', 'The last adoption service inspection took place on 8 June 2010', { date: '2010-06-08', precision: 'day', what: expect.stringContaining('adoption') }],
    ['/authority', 'Rutland County Council', { name: 'Rutland', code: expect.any(String), urn: expect.anything(), printed: 'Rutland County Council' }],
    ['/issuer', 'The Care Quality Commission', 'CQC'],
    ['/title', '  Focused visit  ', 'Focused visit'],
    ['/inspectors/-', 'Lead inspector: Ann Example, HMI', { name: 'Ann Example', role: 'lead', title: 'hmi', organisation: 'Ofsted' }],
    ['/inspectors/-', 'Bea Sample', { name: 'Bea Sample', role: 'inspector', title: null, organisation: null }],
    ['/inspectors/2/name', 'Mrs Bea Sample', 'Bea Sample'],
    ['/inspectors/2/role', 'Team inspectors: Bea Sample', 'inspector'],
    ['/addressees/-', 'Ms Ann Example, Director of Children’s Services', { name: 'Ann Example', role: 'Director of Children’s Services', organisation: null }],
    ['/contacts/-', 'Ann Example, Clerk, tel 0300 123 4567, ann@example.org', { name: 'Ann Example', role: 'Clerk', phone: '0300 123 4567', email: 'ann@example.org' }],
    ['/judgements/-', 'The experiences and progress of care leavers: requires improvement', {
      area: 'care-leavers', label: expect.stringContaining('care leavers'), grade: 'requires-improvement', gradePrinted: 'requires improvement', when: 'current',
    }],
    ['/judgements/-', 'The last inspection of adoption services was in October 2010 and judged them good', {
      area: 'adoption', label: expect.stringContaining('adoption'), grade: 'good', gradePrinted: 'good', when: 'previous',
    }],
    ['/judgements/-', 'The lighthouse: good', { area: 'other', label: 'The lighthouse', grade: 'good', gradePrinted: 'good', when: 'current' }],
    ['/judgements/1/grade', 'was judged to be Inadequate.', 'inadequate'],
    ['/actions/-', '2. Review the plans within three months.', expect.objectContaining({ number: '2', text: 'Review the plans within three months.', timescale: expect.stringContaining('three months') })],
    ['/findings/-', '• Plans are kept.', { kind: 'finding', text: 'Plans are kept.', section: null }],
  ])('%s from "%s"', (pointer, words, value) => {
    expect(readFrom(pointer, words)).toEqual(value)
  })

  it('reads a person from several lines', () => {
    expect(readFrom('/addressees/-', 'Ann Example', 'Chief Executive', 'Rutland County Council')).toEqual({ name: 'Ann Example', role: 'Chief Executive', organisation: 'Rutland County Council' })
  })

  it.each([
    ['/dates/document', 'some day in May', /No whole day/],
    ['/dates/document', '31 February 2023', /No whole day|no calendar/],
    ['/authority', 'the Kingdom of Fairies', /No known authority/],
    ['/judgements/-', 'Overall effectiveness', /No known grade/],
    ['/inspectors/-', 'the whole team', /person’s name/],
    ['/framework', 'ILACS', /chosen from a list/],
    ['/title', '   ', /do not say it/],
  ])('says what %s cannot be read from "%s"', (pointer, words, message) => {
    expect(readFrom(pointer, words)).toMatch(message)
  })

  it('knows the words of each part', () => {
    const doc = buildDoc([{ kind: 'paragraph', text: 'Care leavers: good', page: null }], null)
    const read = readSelected('/judgements/-', View.whole(doc), record)
    expect('words' in read && read.words.map(({ pointer, start, end }) => [pointer, doc.text.slice(start, end)])).toEqual(expect.arrayContaining([['/grade', 'good'], ['/area', 'Care leavers']]))
  })
})

import { describe, expect, it } from 'vitest'
import { faultsOf } from '../../src/record/faults.ts'
import { redactRecords } from '../../src/redaction/redact.ts'
import { action, inventedRecord } from '../support/invented-record.ts'

const inspectors = ['Lisa Mary Summers', 'Paul Hall', 'Siân O’Kelly-Marsh', 'Will May'].map((name) =>
  ({ name, role: 'inspector' as const, title: null, organisation: null }))

/** What becomes of a text in a record of these inspectors. */
function redacted(text: string, redactions: Parameters<typeof redactRecords>[1] = ['people', 'contacts'], owner: string | null = null): string | null | undefined {
  const record = inventedRecord({ inspectors, title: text, actions: [{ ...action('Act.'), owner }] })
  return redactRecords([record], redactions)[0]?.title
}

describe('names of persons', () => {
  it.each([
    ['Lisa Summers led it, with Lisa Mary Summers', '[name] led it, with [name]'],
    ['L Summers, L. Summers, L.M. Summers and Summers, L', '[name], [name], [name] and [name]'],
    ['LISA SUMMERS and Summers, Lisa', '[name] and [name]'],
    ['Ms Summers’ letter and Mr Hall\'s answer', 'Ms [name]’ letter and Mr [name]\'s answer'],
    ['letters/lisa-summers_LisaSummers.pdf', 'letters/[name]_[name].pdf'],
    ['Lisa\nSummers', '[name]'],
    ['Sian O\'Kelly-Marsh, Siân O’Kelly Marsh, O\'Kelly-Marsh', '[name], [name], [name]'],
    ['O\'Kelly Marsh found it, as Sian did', '[name] found it, as [name] did'],
    ['Cllr Dorothea Brown asked; Dorothea Brown agreed', 'Cllr [name] asked; [name] agreed'],
    ['Dear Lisa', 'Dear [name]'],
    ['Dame Una van der Meer HMI', 'Dame [name] HMI'],
    ['lisa.summers@x.org', '[name]@x.org'],
    ['lsummers@x.org', '[name]@x.org'],
    ['s.okelly-marsh@x.org, sian@x.org', '[name]@x.org, [name]@x.org'],
    ['LISA SUMMERS <p.hall@x.org>', '[name] <[name]@x.org>'],
    ['Councillors Adamson, Bickerstaff and Whitlock were there', 'Councillors [name], [name] and [name] were there'],
    ['Mrs Brown and Jones', 'Mrs [name] and [name]'],
    ['Dear Alan and Sue', 'Dear [name] and [name]'],
    ['Cllr Brown, Green', 'Cllr [name], [name]'],
    ['Mr and Mrs Brown, Leeds', 'Mr and Mrs [name], Leeds'],
    ['Mr Brown, Head of Service', 'Mr [name], Head of Service'],
    ['Dear Alan, Thank you', 'Dear [name], Thank you'],
    ['Cllr Brown and Leeds City Council', 'Cllr [name] and Leeds City Council'],
    ['Mr Street, Mrs June, Mr August', 'Mr [name], Mrs [name], Mr [name]'],
    ['Ms Chair', 'Ms [name]'],
    ['Mrs Justice Brown and Lord Mayor Alan Brown', 'Mrs Justice [name] and Lord Mayor [name]'],
    ['Messrs Brown, Rt Hon Alan Brown, HHJ Brown, PC Brown', 'Messrs [name], Rt Hon [name], HHJ [name], PC [name]'],
    ['Cllr Ann June on Cllr Hall June 2024', 'Cllr [name] on Cllr [name] June 2024'],
    ['Cllr Millns said so. Millns added that.', 'Cllr [name] said so. [name] added that.'],
    ['Cllr Brown School places', 'Cllr [name] School places'],
  ])('%j becomes %j', (text, right) => {
    expect(redacted(text, ['people'])).toBe(right)
  })

  it.each([
    'The Town Hall in May will see Halls', 'May will be fine', 'Summers are short', 'Dear Sir or Madam', 'Dear Barnsley Safeguarding Board', 'The Lord Mayor', 'Her Majesty’s Inspectors',
    'Director of Children’s Services', 'Summer schools', 'enquiries@x.org',
    'Sir Robert Francis Inquiry', 'Dr Foster Intelligence', 'Lady Margaret School', 'Dear Kent', 'Dr Smith School', 'Dear Chief Constable',
  ])('%j stays', (text) => {
    expect(redacted(text, ['people'])).toBe(text)
  })

  it('of owners of actions go, and bodies that own some stay', () => {
    expect(redacted('To Zebedee Wragby', ['people'], 'Zebedee Wragby, Head of Service')).toBe('To [name]')
    expect(redacted('NHS Kent and West Essex', ['people'], 'NHS Kent, West Essex and Leeds')).toBe('NHS Kent and West Essex')
  })

  it('of one record go from all, where they stand in full', () => {
    const [, other] = redactRecords([inventedRecord({ inspectors }), inventedRecord({ title: 'Paul Hall and Summers' })], ['people'])
    expect(other?.title).toBe('[name] and Summers')
  })

  it('of one record go from all with their initials', () => {
    const people = inventedRecord({ inspectors, title: 'Cllr Jane Millns, Mr John Smith' })
    const [, other] = redactRecords([people, inventedRecord({ title: 'J Millns, J Smith, Summers, L; A Hall for all' })], ['people'])
    expect(other?.title).toBe('[name], [name], [name]; A Hall for all')
  })

  it.each(['Mr la la la la la la Brown', 'Mr Mr Mr Mr Mr Brown'])('have so many words at most: %j', (text) => {
    expect(redacted(text)).toMatch(/^Mr /)
  })

  it('are sought in a text of many small words', () => {
    const text = `Mr ${'la '.repeat(20_000)}`
    expect(redacted(text)).toBe(text)
  })
})

describe('phones and addresses of mail', () => {
  it.each([
    ['Call 01632 960274 or (020) 7946 0117', 'Call [phone] or [phone]'],
    ['+44 (0)1632 960274, ext 2345', '[phone], [phone]'],
    ['a.b+c@x-y.gov.uk.', '[email].'],
    ['0300–123–1234, +353 1 234 5678', '[phone], [phone]'],
    ['01234/567890, 01234.567890, [01234] 567890', '[phone], [phone], [phone]'],
    ['01234\n567890 or 0800 1111', '[phone] or [phone]'],
    ['01/02/2021 01234 567890', '01/02/2021 [phone]'],
    ['01234 567890 01234 567891', '[phone] [phone]'],
    ['jané@x.gov.uk, jane [at] x.gov.uk, jane (at) x (dot) org', '[email], [email], [email]'],
    ['[name]@x.gov.uk', '[email]'],
    ['01632 960274 extension 2024, extension 2345', '[phone] [phone], [phone]'],
    ['an extension 2024 was agreed on 01-02-2021 03-04', 'an extension 2024 was agreed on 01-02-2021 03-04'],
    ['05 10 20 30 40 50, 0.12345678901', '05 10 20 30 40 50, 0.12345678901'],
    ['2019-03-13 0-25 years, 2019/0123, 80466', '2019-03-13 0-25 years, 2019/0123, 80466'],
  ])('%j becomes %j', (text, right) => {
    expect(redacted(text, ['contacts'])).toBe(right)
  })
})

it('a redacted record is a record, says what was taken out of it, and stays as it is when it is redacted again', () => {
  const once = redactRecords([inventedRecord({ inspectors })], ['people'])
  expect(once[0]).toMatchObject({ redacted: ['people'], authority: { name: 'Wakefield' }, inspectors: inspectors.map((one) => ({ ...one, name: '[name]' })) })
  expect(once.flatMap(faultsOf)).toEqual([])
  expect(redactRecords(once, ['people'])).toEqual(once)
  expect(redactRecords(once, ['contacts'])[0]?.redacted).toEqual(['contacts', 'people'])
})

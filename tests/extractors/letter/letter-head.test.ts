import { describe, expect, it } from 'vitest'
import { readDocument, recordsOf } from '../../../src/docket.ts'
import type { DocketRecord } from '../../../src/record/schema.ts'

const sender = 'Ofsted\nPiccadilly Gate\nStore Street\nManchester\nM1 2WD\n\n'
const name = 'Petra Quillfeather'
const below = 'Director of Children’s Services\nSunderland City Council\nCity Hall\nPlater Way\nSR1 3AA\n\n'
const address = `${name}\n${below}`
const day = '22 July 2022\n\n'
const dear = 'Dear Ms Quillfeather\n\n'
const signed = 'Yours sincerely\n\nLennox Abara\nHer Majesty’s Inspector\n'
const text = `Focused visit to Sunderland children’s services

This letter summarises the findings of the focused visit to Sunderland children’s services on 28/29 Jun 2022. Her Majesty’s Inspectors were Lennox Abara and Noor Whitcombe.

Inspectors looked at the local authority’s arrangements for care leavers.

What needs to improve in this area of social work practice

• The quality of pathway plans.

`
const rest = `${text}${signed}`

async function recordOf(letter: string): Promise<DocketRecord> {
  const records = recordsOf(await readDocument({ name: 'letter.txt', bytes: new TextEncoder().encode(letter) }))
  expect(records).toHaveLength(1)
  return records[0] as DocketRecord
}

const told = ({ authority, dates, addressees, signatories, inspectors }: DocketRecord): unknown =>
  [authority?.name, dates.document, dates.inspection, addressees.map((person) => [person.name, person.role]), signatories.map((person) => person.name), inspectors.length]
const right = ['Sunderland', '2022-07-22', [{ start: '2022-06-28', end: '2022-06-29' }], [[name, 'Director of Children’s Services']], ['Lennox Abara'], 2]

describe('the head of a letter', () => {
  it.each(Object.entries({
    'the date above the address': sender + day + address + dear + rest,
    'the date below the address': sender + address + day + dear + rest,
    'the date above the letterhead': day + sender + address + dear + rest,
    'no letterhead': address + day + dear + rest,
    'the date beside the name': `${sender}${name}\t22 July 2022\n${below}${dear}${rest}`,
    'the date beside the greeting': `${sender}${address}Dear Ms Quillfeather\t22 July 2022\n\n${rest}`,
    'the date behind a reference': `${sender}Our ref: SU/114, 22 July 2022\n\n${address}${dear}${rest}`,
    'the place before the date': `${sender}Manchester, 22 July 2022\n\n${address}${dear}${rest}`,
    'references and ways of sending': `${sender}Our ref: SU/114\nBy Email\n${day}${address}${dear}${rest}`,
    'a label': `${sender}Date of letter: 22 July 2022\n\n${address}${dear}${rest}`,
    'a lawyer’s day': `${sender}Dated this 22nd day of July 2022\n\n${address}${dear}${rest}`,
    'a weekday': `${sender}Fri 22 Jul 2022\n\n${address}${dear}${rest}`,
    'no year': `${sender}22 July\n\n${address}${dear}${rest}`,
    'a date broken over lines': `${sender}22 July\n2022\n\n${address}${dear}${rest}`,
    'raised letters': `${sender}22ⁿᵈ July 2022\n\n${address}${dear}${rest}`,
    'one line': `${sender}${day}${name}, Director of Children’s Services, Sunderland City Council, Plater Way, SR1 3AA\n\n${dear}${rest}`,
    'attention': `${sender}${day}For the attention of: ${address}${dear}${rest}`,
    'the office above the name': `${sender}${day}Director of Children’s Services\n${name}\nSunderland City Council\nPlater Way\nSR1 3AA\n\n${dear}${rest}`,
    'two columns': `${name}\tOfsted\nDirector of Children’s Services\tPiccadilly Gate\nSunderland City Council\tStore Street\nPlater Way\tManchester\nSR1 3AA\t22 July 2022\n\n${dear}${rest}`,
    'who writes above': `Ines Marlowe\nRegional Director\n${sender}${address}${day}${dear}${rest}`,
    'the address below the greeting': sender + day + dear + address + rest,
    'the address at the foot': sender + day + dear + rest + '\n' + address,
    'the date at the foot': sender + address + dear + rest + '\n' + day,
    'a full stop in the greeting': `${sender}${day}Ms. ${address}Dear Ms. Quillfeather,\n\n${rest}`,
    'a covering note': `Dear Bo\n\nSee below.\n\n${sender}${day}${address}${dear}${rest}`,
    'name and office on one line': `${sender}${day}${address}${dear}${text}Yours sincerely\n\nLennox Abara Her Majesty’s Inspector\n`,
  }))('is read with %s', async (_arrangement, letter) => {
    expect(told(await recordOf(letter))).toEqual(right)
  })

  it.each([
    ['no date at all', '', 'field-missing'], ['a month alone', 'July 2022\n\n', 'date-partial'], ['a day that no calendar has', '31 June 2022\n\n', 'date-unread'],
  ])('warns of %s', async (_what, printed, code) => {
    const record = await recordOf(sender + printed + address + dear + rest)
    expect([record.dates.document, record.addressees[0]?.name, record.warnings.some((warning) => warning.code === code)]).toEqual([null, name, true])
  })

  it('keeps a name’s own hyphens', async () => {
    const record = await recordOf(`${sender}${day}${address}${dear}${rest}`.replaceAll('Quillfeather', 'Quill\u2011Feather').replaceAll('Whitcombe', 'Whit\u2010Combe'))
    expect([record.addressees[0]?.name, record.inspectors.map((person) => person.name)]).toEqual(['Petra Quill\u2011Feather', ['Lennox Abara', 'Noor Whit\u2010Combe']])
  })

  it('never takes the inspectorate’s own town for the authority', async () => {
    const record = await recordOf(`${sender}${day}Dear colleague\n\n${rest.replaceAll('Sunderland ', '')}`)
    expect(record.authority).toBeNull()
  })
})

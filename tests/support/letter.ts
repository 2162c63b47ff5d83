import { type ReadDocument, readDocument, recordsOf } from '../../src/docket.ts'
import type { DocketRecord } from '../../src/record/schema.ts'

/** A letter short enough to be seen whole, with every kind of value. */
export const letter = `11 March 2022

Dear Ms Thistlewood

Focused visit to Wakefield children’s services

This letter summarises the findings of the focused visit to Wakefield children’s services on 1 and 2 February 2022. Her Majesty’s Inspectors were Una Peverell and Idris Cole-Bray.

Inspectors looked at the local authority’s arrangements for care leavers.

What needs to improve in this area of social work practice

• The quality of pathway plans.
• Oversight by managers.

Yours sincerely

Una Peverell
Her Majesty’s Inspector
`

/** The record of that letter, as far as anything can be asked of it that is no business of the rules. */
export async function letterRecord(): Promise<DocketRecord> {
  const [record] = recordsOf(await readLetter())
  return record as DocketRecord
}

/** The text that its offsets refer to. */
export async function letterText(): Promise<string> {
  return (await readLetter()).doc.text
}

function readLetter(): Promise<ReadDocument> {
  return readDocument({ name: 'letter.txt', bytes: new TextEncoder().encode(letter) })
}

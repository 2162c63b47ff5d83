import { redactionMarks } from '../record/redacted.ts'
import type { Redaction } from '../record/redacted.ts'
import type { DocketRecord } from '../record/schema.ts'
import { withoutContacts } from './contacts.ts'
import { NameBook, sharedNames } from './name-book.ts'
import { namesOf } from './names-of.ts'
import { mapStrings } from './strings.ts'
import { withoutNames } from './without-names.ts'

/** Something beside records that names their documents and persons. */
type Beside = Readonly<Record<string, unknown>>

/** Records without what was to be taken out, and what stands beside them. */
export interface Redacted<Other extends Beside> {
  readonly records: readonly DocketRecord[]
  readonly beside: readonly Other[]
}

/**
 * Records without names of persons, or without phone numbers and addresses of mail, in values, quotes and all other words alike. Places of
 * quotes stay, and lead into the text that was read.
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * import { extract, redactRecords } from 'inspection-docket'
 *
 * const records = await extract({ name: 'letter.pdf', bytes: await readFile('letter.pdf') })
 * for (const record of redactRecords(records, ['people', 'contacts'])) console.log(record.inspectors)
 * ```
 */
export function redactRecords(records: readonly DocketRecord[], redactions: readonly Redaction[]): readonly DocketRecord[] {
  return redactAll(records, [], redactions).records
}

/** The same, with what stands beside records: a name of one record is taken out of all, where it is written in full or with an initial. */
export function redactAll<Other extends Beside>(
  records: readonly DocketRecord[], beside: readonly Other[], redactions: readonly Redaction[],
): Redacted<Other> {
  if (redactions.length === 0) return { records, beside }
  const own = redactions.includes('people') ? records.map(namesOf) : []
  const shared = sharedNames(own.flat())
  return {
    records: records.map((record, at) => redactRecord(record, redactions, new NameBook(own[at] ?? [], shared))),
    beside: beside.map((one) => mapStrings(one, redactor(redactions, new NameBook([], shared)))),
  }
}

function redactRecord(record: DocketRecord, redactions: readonly Redaction[], book: NameBook): DocketRecord {
  const redacted = [...new Set([...record.redacted ?? [], ...redactions])].sort()
  return { ...mapStrings(record, redactor(redactions, book)), redacted }
}

/** Fields that hold nothing but a name, a number or an address. */
const wholes = { name: 'people', phone: 'contacts', email: 'contacts' } as const

function redactor(redactions: readonly Redaction[], book: NameBook): (text: string, field: string) => string {
  const [people, contacts] = [redactions.includes('people'), redactions.includes('contacts')]
  const known = new Map<string, string>()
  const redacted = (text: string): string => {
    const reached = contacts ? withoutContacts(text) : text
    return people ? withoutNames(reached, book) : reached
  }
  return (text, field) => {
    if (isWhole(field) && redactions.includes(wholes[field])) return redactionMarks[field]
    const words = known.get(text) ?? redacted(text)
    known.set(text, words)
    return words
  }
}

function isWhole(field: string): field is keyof typeof wholes {
  return field in wholes
}

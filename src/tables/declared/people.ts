import type { KeyedRecord } from '../../analysis/records/keyed-records.ts'
import type { Contact, Person } from '../../record/schema.ts'
import { defineTable } from '../define-table.ts'
import { type Entry, documentColumns, entriesOf, entryColumns, pageColumn, toDocuments } from '../entries.ts'

const lists = ['addressees', 'signatories', 'copiedTo', 'contacts'] as const
const listNames = { addressees: 'addressee', signatories: 'signatory', copiedTo: 'copied-to', contacts: 'contact' } as const

interface Listed extends Partial<Person>, Partial<Pick<Contact, 'phone' | 'email'>> {
  readonly list: (typeof listNames)[keyof typeof listNames]
}

/** One row a person whom a document is to, from, copied to or refers to. */
export const people = defineTable<Entry<Listed>>({
  id: 'people',
  title: 'People',
  description: 'One row a person or office that a document is addressed to, signed by, copied to or names as contact. Inspectors have a table of their own.',
  primaryKey: ['record', 'pointer'],
  references: [toDocuments],
  entries: peopleOf,
  columns: [
    ...entryColumns,
    {
      name: 'list', type: 'string', required: true, values: Object.values(listNames), width: 12,
      description: 'Which list of the record.',
      of: ({ value }) => value.list,
    },
    {
      name: 'name', type: 'string', width: 26,
      description: 'Name as printed; empty where only an office is named.',
      of: ({ value }) => value.name ?? null,
    },
    { name: 'role', type: 'string', width: 40, description: 'Role as printed.', of: ({ value }) => value.role ?? null },
    {
      name: 'organisation', type: 'string', width: 30,
      description: 'Organisation, where stated.',
      of: ({ value }) => value.organisation ?? null,
    },
    { name: 'phone', type: 'string', width: 16, description: 'Telephone number of a contact.', of: ({ value }) => value.phone ?? null },
    { name: 'email', type: 'string', width: 30, description: 'Address of a contact.', of: ({ value }) => value.email ?? null },
    pageColumn,
    ...documentColumns,
  ],
})

function peopleOf(keyed: KeyedRecord): Entry<Listed>[] {
  return lists.flatMap((list) => {
    const people = keyed.record[list].map((person: Person | Contact): Listed => ({ ...person, list: listNames[list] }))
    return entriesOf(keyed, `/${list}`, people)
  })
}

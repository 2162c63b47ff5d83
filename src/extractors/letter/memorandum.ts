import type { Person } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { View } from '../../text/view.ts'
import { isOffice } from '../../vocabulary/offices.ts'
import { namedPerson } from '../council/people/named-person.ts'
import { allLabelled } from '../labelled.ts'
import type { PersonDraft } from '../people/person-line.ts'

const labels = { to: /to/i, from: /from/i, copies: /c\.?c\.?|copy(?: to)?|copies(?: to)?/i } as const
const longest = 200

/** To whom a memorandum goes, who wrote it, and who has a copy: beside "To:", "From:" and "Cc:" in its head. */
export const memoTo = defineExtractor<Person[]>('memo-to', (view) => beside(view, 'to').flatMap((who) => person(who) ?? group(who, 'role')))
export const memoFrom = defineExtractor<Person[]>('memo-from', (view) => beside(view, 'from').flatMap((who) => person(who) ?? []))
export const memoCopies = defineExtractor<Person[]>('memo-copies', (view) =>
  beside(view, 'copies').flatMap((who) => person(who) ?? group(who, isOffice(who.folded) ? 'role' : 'organisation')))

/** A memorandum has both "To:" and "From:". */
function beside(view: View, label: keyof typeof labels): View[] {
  const values = { to: allLabelled(view, labels.to), from: allLabelled(view, labels.from) }
  if (!values.to.length || !values.from.length) return []
  const [value] = label === 'copies' ? allLabelled(view, labels.copies) : values[label]
  return value && value.value.length < longest ? value.split(value.findAll(/ ?; ?/).map(({ whole }) => whole)) : []
}

function person(who: View): PersonDraft | undefined {
  const found = namedPerson(who)
  return found?.name ? found : undefined
}

function group(who: View, field: 'role' | 'organisation'): PersonDraft {
  return { name: null, role: null, organisation: null, [field]: who.words() }
}

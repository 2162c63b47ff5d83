import { inspectorsIn, toInspector } from '../extractors/people/named-inspector.ts'
import { type PersonDraft, officeLine, personLine } from '../extractors/people/person-line.ts'
import { honouredSurname, personName } from '../extractors/people/person-name.ts'
import { teamLabel } from '../extractors/people/team-role.ts'
import { listedPerson } from '../phrases/person/person.ts'
import { titlesIn } from '../phrases/person/title.ts'
import type { Draft } from '../record/draft.ts'
import type { Contact, Inspector } from '../record/schema.ts'
import type { Grounded, Unread } from '../text/grounded.ts'
import type { View } from '../text/view.ts'
import { parseInspectorate } from '../vocabulary/inspectorates.ts'

/** A person's name alone. */
export function nameIn(view: View): Grounded<string> | Unread {
  return personName(view) ?? honouredSurname(view) ?? view.unread('name-doubtful', 'These words do not look like a person’s name.')
}

/** A person with office and organisation, on one line or on several. */
export function personIn(view: View): PersonDraft | Unread {
  const [first, role, organisation] = linesOf(view)
  const name = first && role && personName(first)
  if (name) return { name, role: role.words(), organisation: organisation?.words() ?? null }
  const told = nameIn(view)
  return personLine(view) ?? officeLine(view) ?? ('value' in told ? { name: told, role: null, organisation: null } : told)
}

/** One of an inspection's team: "Ann Example, HMI", "Lead inspector: Ann Example". */
export function inspectorIn(view: View): Draft<Inspector> | Unread {
  const label = teamLabel(view)
  const words = label && !label.rest.isEmpty ? label.rest : view
  const [found] = inspectorsIn(listedPerson, words)
  if (found) return toInspector(found, label?.role ?? found.value.role)
  const name = nameIn(words)
  return 'value' in name ? { name, role: view.means(label?.role ?? 'inspector'), title: null, organisation: null } : name
}

/** The title of the contract that words are. */
export function titleIn(view: View): Grounded<string> | undefined {
  const title = titlesIn(view).find(({ value }) => value.title !== null)
  return title?.at.means(title.value.title ?? '')
}

/** The place in the team that words say. */
export function roleIn(view: View): Grounded<string> | undefined {
  const role = teamLabel(view)?.role
  return role && view.means(role)
}

/** An inspectorate by its short name, any other body as printed. */
export function organisationIn(view: View): Grounded<string> {
  return view.read(parseInspectorate) ?? view.words()
}

const email = /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/
const phone = /(?:\+44 ?|\b0)\d[\d ()-]{7,14}\d\b/

export function emailIn(view: View): Grounded<string> | undefined {
  return view.find(email)?.whole.words()
}

export function phoneIn(view: View): Grounded<string> | undefined {
  return view.find(phone)?.whole.words()
}

/** An officer to ask, with telephone and address. */
export function contactIn(view: View): Draft<Contact> | Unread {
  const [mail, number] = [emailIn(view), phoneIn(view)]
  const [from] = [mail, number].flatMap((one) => (one ? [one.at.start] : [])).sort((a, b) => a - b)
  const person = personIn(from === undefined ? view : whoBefore(view.before({ start: from, end: from })))
  if ('name' in person) return { name: person.name, role: person.role, phone: number ?? null, email: mail ?? null }
  return mail ?? number ? { name: null, role: null, phone: number ?? null, email: mail ?? null } : person
}

const label = /[ ,;:(-]{0,3}\b(?:tel|telephone|phone|email|e-mail)\b[ .:]*$/i

/** The words before a number or an address, without what it is called. */
function whoBefore(view: View): View {
  const called = view.find(label)?.whole
  return (called ? view.before(called) : view).trim().trimEndOf(' ,;:(-')
}

function linesOf(view: View): View[] {
  const lines = view.split(view.findAll(/[\n\t]+/).map(({ whole }) => whole))
  return lines.map((line) => line.trim()).filter((line) => !line.isEmpty)
}

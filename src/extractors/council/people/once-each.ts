import type { Draft } from '../../../record/draft.ts'
import type { Person } from '../../../record/schema.ts'
import type { FieldRule } from '../../../rules/extractor.ts'
import type { Unread } from '../../../text/grounded.ts'
import type { PersonDraft } from '../../people/person-line.ts'

/** The same people, each of them once. */
export function onceEach(people: FieldRule<Person[], readonly (Unread | Draft<Person>)[]>): FieldRule<Person[]> {
  return (part) => eachOnce(people(part).filter(isPerson))
}

function isPerson(one: Unread | Draft<Person>): one is PersonDraft {
  return 'name' in one
}

/** A person named twice, with office and without, in full and by initials, is one: the fuller name with the office. */
export function eachOnce(found: readonly PersonDraft[]): PersonDraft[] {
  const kept: PersonDraft[] = []
  for (const person of found) {
    const at = kept.findIndex((other) => keyOf(other) === keyOf(person))
    const known = kept[at]
    if (known) kept[at] = { ...known, name: fuller(known, person), role: known.role ?? person.role }
    else kept.push(person)
  }
  return kept.filter((person) => !isOfficeOf(person, kept))
}

/** "Report of the Independent Chair" above the chair's name and office. */
function isOfficeOf({ name, role }: PersonDraft, known: readonly PersonDraft[]): boolean {
  return !name && known.some((other) => other.name && role && other.role?.value.toLowerCase() === role.value.toLowerCase())
}

function fuller({ name: one }: PersonDraft, { name: other }: PersonDraft): PersonDraft['name'] {
  return other && one && other.value.length > one.value.length ? other : one
}

/** "R. Peverell" is Rosalind Peverell where both stand in one document. */
function keyOf({ name, role }: PersonDraft): string {
  const words = name?.value.toLowerCase().split(' ')
  return words ? `${words[0]?.[0] ?? ''} ${words.at(-1) ?? ''}` : (role?.value.toLowerCase() ?? '')
}

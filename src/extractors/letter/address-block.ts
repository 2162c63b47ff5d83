import type { Person } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { View } from '../../text/view.ts'
import type { PersonDraft } from '../people/person-line.ts'
import { addressPlaces } from './address-places.ts'
import { addresseesIn } from './addressees.ts'
import { signatoriesIn } from './signature.ts'
import { closingIn, greets, salutationIn } from './salutation.ts'

/**
 * Whom a letter is addressed to: in the lines between its date and "Dear …", failing that anywhere in its head, and the person who is
 * greeted also below the greeting or at the letter's foot.
 */
export const addressBlock = defineExtractor<Person[]>('address-block', (view, part) => addressed(view, part.view))

/** @param letter all of the letter */
export function addressed(view: View, letter: View): PersonDraft[] {
  const greeting = salutationIn(view)
  if (!greeting) return []
  const isGreeted = ({ name }: PersonDraft): boolean => name !== null && greets(greeting, name.value)
  const { usual, head, elsewhere } = addressPlaces(view, greeting, letter)
  const found = [usual, head].map(addresseesIn)
  const greeted = [...found, ...elsewhere.map(addresseesIn)].find((people) => people.some(isGreeted))
  return withoutWriter(greeted ?? found.find((people) => people.length > 0) ?? [], letter)
}

/** A letterhead may name the writer above the address. */
function withoutWriter(people: PersonDraft[], letter: View): PersonDraft[] {
  if (people.length < 2 || !closingIn(letter)) return people
  const writers = signatoriesIn(letter).map(({ name }) => name?.value)
  return people.filter(({ name }) => name === null || !writers.includes(name.value))
}

import type { Person } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { fits } from '../../text/search.ts'
import type { View } from '../../text/view.ts'
import { isOffice } from '../../vocabulary/offices.ts'
import { namedPerson } from '../council/people/named-person.ts'
import { labelled } from '../labelled.ts'
import type { PersonDraft } from '../people/person-line.ts'

const labels = { to: /to|for/i, from: /from/i, copies: /c\.?c\.?|copy(?: to)?|copies(?: to)?/i } as const
const longest = 200
/** How far the head of a memorandum reaches, and what it is called there. */
const reach = 1500
const called = /^(?:members?'?s? briefing|(?:members?'?s? )?(?:briefing (?:note|paper)|memo(?:randum)?))\b/im
/** A note whose heading says so may name nobody to whom it goes. */
const briefing = /^briefing (?:note|paper)$/im
const headingReach = 200
/** People are told, and no body that meets. */
const people = /^(?:all )?(?:[\w-]+ )?(?:members|councillors)\b/i

/** To whom a memorandum goes, who wrote it, and who has a copy: beside "To:", "From:" and "Cc:" in its head. */
export const memoTo = defineExtractor<Person[]>('memo-to', (view) => beside(view, 'to').flatMap((who) => person(who) ?? group(who, 'role')))
export const memoFrom = defineExtractor<Person[]>('memo-from', (view) => beside(view, 'from').flatMap((who) => person(who) ?? []))
export const memoCopies = defineExtractor<Person[]>('memo-copies', (view) =>
  beside(view, 'copies').flatMap((who) => person(who) ?? group(who, isOffice(who.folded) ? 'role' : 'organisation')))

/** Whether words have labels of who is told and of who tells, as a memorandum's head has: "To:", "From:". */
export function isFromTo(view: View): boolean {
  return [labels.to, labels.from].every((label) => labelled(view, label) !== undefined)
}

/** Whether a paper is a note from one to others, whose "Date:" is its own and no meeting's. */
export function isMemo(view: View): boolean {
  const top = view.slice(0, reach)
  if (view.slice(0, headingReach).has(briefing)) return true
  const to = labelled(top, labels.to)
  return to !== undefined && (top.has(called) || (isFromTo(top) && fits(people, to.folded)))
}

function beside(view: View, label: keyof typeof labels): View[] {
  const value = isFromTo(view) ? labelled(view, labels[label]) : undefined
  return value && value.value.length < longest ? value.splitAt(/ ?; ?/) : []
}

function person(who: View): PersonDraft | undefined {
  const found = namedPerson(who)
  return found?.name ? found : undefined
}

function group(who: View, field: 'role' | 'organisation'): PersonDraft {
  return { name: null, role: null, organisation: null, [field]: who.words() }
}

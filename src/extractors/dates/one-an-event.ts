import type { RecordBody } from '../../record/schema.ts'
import type { FieldRule } from '../../rules/extractor.ts'
import type { Grounded, Unread } from '../../text/grounded.ts'
import { fits } from '../../text/search.ts'

export type Previous = RecordBody['dates']['previous'][number]

/** Earlier inspections on their way into a record, for those who choose among them. */
export type PreviousDrafts = readonly Grounded<Previous>[]

/** The same, with the words in the place of one that are not understood. */
export type PreviousEntries = readonly (Grounded<Previous> | Unread)[]

/** Inspections of one month that are separate events all the same. */
const kinds: readonly RegExp[] = [/\badoption\b/i, /\bfostering\b/i, /\bcontact, referral\b/i]

/** Earlier inspections found by several rules, one entry an event. */
export function oneAnEvent(...rules: readonly FieldRule<Previous[], PreviousDrafts>[]): FieldRule<Previous[], PreviousDrafts> {
  return (part) => mostPrecise(rules.flatMap((rule) => rule(part)))
}

/**
 * One entry an event: the same date once for one kind of inspection (its halves on safeguarding and on looked after children are one), a
 * less precise date not at all where a more precise one of the same time is known.
 */
export function mostPrecise(found: PreviousDrafts): Grounded<Previous>[] {
  const isKnown = ({ value }: Grounded<Previous>, at: number): boolean =>
    found.some((other, index) => isMorePrecise(other.value, value) || (index < at && isSameEvent(other.value, value)))
  return found.filter((entry, at) => !isKnown(entry, at))
}

/** Whether one date makes another one more precise: "2011-05" of "2011", unless that is of a kind of its own. */
function isMorePrecise(one: Previous, other: Previous): boolean {
  const isSameKind = kindOf(other) < 0 || kindOf(other) === kindOf(one)
  return isSameKind && one.date.startsWith(`${other.date}-`)
}

function isSameEvent(other: Previous, value: Previous): boolean {
  return other.date === value.date && kindOf(other) === kindOf(value)
}

function kindOf({ what }: Previous): number {
  return kinds.findIndex((pattern) => fits(pattern, what))
}

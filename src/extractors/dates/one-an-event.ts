import type { Draft } from '../../record/draft.ts'
import type { RecordBody } from '../../record/schema.ts'
import type { FieldRule } from '../../rules/extractor.ts'
import { Grounded } from '../../text/grounded.ts'

type Previous = RecordBody['dates']['previous'][number]

/** Inspections of one month that are separate events all the same. */
const kinds: readonly RegExp[] = [/\badoption\b/i, /\bfostering\b/i, /\bcontact,\s+referral\b/i]

/**
 * Earlier inspections found by several rules, one entry an event: the same month once for one kind of inspection (its halves on safeguarding
 * and on looked after children are one), a less precise date not at all where a more precise one of the same time is known.
 */
export function oneAnEvent(...rules: readonly FieldRule<Previous[]>[]): FieldRule<Previous[]> {
  return (part) => {
    const found = rules.flatMap((rule) => groundedIn(rule(part)))
    const kept = found.filter(({ value }, at) => !found.some((other, index) => isMorePrecise(other.value, value) || (index < at && isSameEvent(other.value, value))))
    return kept as Draft<Previous[]>
  }
}

function groundedIn(draft: unknown): Grounded<Previous>[] {
  return Array.isArray(draft) ? draft.filter((entry): entry is Grounded<Previous> => entry instanceof Grounded) : []
}

function isMorePrecise(other: Previous, value: Previous): boolean {
  return other.date.startsWith(`${value.date}-`)
}

function isSameEvent(other: Previous, value: Previous): boolean {
  return other.date === value.date && kindOf(other) === kindOf(value)
}

function kindOf({ what }: Previous): number {
  return kinds.findIndex((pattern) => pattern.test(what))
}

import type { FollowedData } from '../follow-data.ts'

/** What may have become of an action; an action may have several. */
export const outcomes = {
  spoken: ({ links }) => links.length > 0,
  explicit: ({ links }) => links.some(({ explicit }) => explicit),
  inspected: ({ againAtNext }) => againAtNext !== null,
  again: ({ againAtNext }) => againAtNext === true,
  nothing: ({ links, chances }) => links.length === 0 && chances > 0,
} as const satisfies Readonly<Record<string, (action: FollowedData) => boolean>>
export type Outcome = keyof typeof outcomes

export function isOutcome(said: string): said is Outcome {
  return Object.hasOwn(outcomes, said)
}

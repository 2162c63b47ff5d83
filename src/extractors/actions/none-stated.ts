import { defineExtractor } from '../../rules/extractor.ts'
import type { ActionKind } from '../../record/schema.ts'

const no = String.raw`\b(?:no|(?:did|do|does|ha[sd]|have)\s+not\s+(?:find|found|identify|identified|make|made)\s+any)\s+`
const kinds: readonly (readonly [RegExp, ActionKind])[] = [
  [new RegExp(String.raw`${no}(?:areas?\s+(?:for|of|requiring)\s+)?(?:immediate\s+(?:and|or)\s+)?priority\s+(?:(?:and|or)\s+immediate\s+)?actions?\b`, 'i'), 'priority-action'],
  [/\b(?:there\s+(?:are|were)|identified)\s+no\s+areas\s+(?:for|of)\s+(?:improvement|development)\b/i, 'area-for-improvement'],
  [/\b(?:there\s+(?:are|were)|makes?|made)\s+no\s+recommendations\b/i, 'recommendation'],
]
/** All that a section says of its kind, under its heading: "None.", "None were identified.", "There were none." */
const bareNone = /^(?:\d+\.\s*)?(?:there\s+(?:are|were)\s+)?none\b(?!\s+of\b)[^.]{0,50}\.?$/i

/** Kinds of action that a document says there are none of: "There are no priority actions." */
export const noneStated = defineExtractor<ActionKind[]>('none-stated', (view) => kinds.flatMap(([pattern, kind]) => {
  const found = view.find(pattern)
  return found ? [found.whole.means(kind)] : []
}))

/** The same for the section of one kind, which may say no more than "None". */
export function noneIn(kind: ActionKind) {
  return defineExtractor<ActionKind[]>('none-in-section', (view) => {
    const none = view.blocks().find((block) => bareNone.test(block.body.folded))
    return none ? [none.body.means(kind)] : []
  })
}

/** Whether a sentence says that there are no actions of some kind. */
export function saysNone(words: string): boolean {
  return bareNone.test(words) || kinds.some(([pattern]) => pattern.test(words))
}

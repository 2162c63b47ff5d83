import { defineExtractor } from '../../rules/extractor.ts'
import type { ActionKind } from '../../record/schema.ts'

const kinds: readonly (readonly [RegExp, ActionKind])[] = [
  [/\bno\s+(?:areas?\s+for\s+)?(?:immediate\s+(?:and|or)\s+)?priority\s+(?:(?:and|or)\s+immediate\s+)?actions?\b|\bno\s+areas\s+for\s+priority(?:\s+(?:and|or)\s+immediate)?\s+action/i, 'priority-action'],
  [/\b(?:there\s+(?:are|were)|identified)\s+no\s+areas\s+(?:for|of)\s+(?:improvement|development)\b/i, 'area-for-improvement'],
  [/\b(?:there\s+(?:are|were)|makes?|made)\s+no\s+recommendations\b/i, 'recommendation'],
]

/** Kinds of action that a document says there are none of: "There are no priority actions." */
export const noneStated = defineExtractor<ActionKind[]>('none-stated', (view) => kinds.flatMap(([pattern, kind]) => {
  const found = view.find(pattern)
  return found ? [found.whole.means(kind)] : []
}))

/** Whether a sentence says that there are no actions of some kind. */
export function saysNone(words: string): boolean {
  return kinds.some(([pattern]) => pattern.test(words))
}

import type { ActionKind } from '../../record/schema.ts'
import type { View } from '../../text/view.ts'

const inspectors = /\b(?:inspect(?:ion|ions|ors?|orate)(?:'s)?|ofsted(?:'s)?|(?:focused|monitoring)\s+visit|(?:letter|report)\s+(?:\w+\s+){0,3}?(?:identif|recommend|name|list|set|found|said|made|contain)|JTAI|ILACS|CQC)\b/i
const own = /\b(?:the\s+council|officers|cabinet|committee|panel|commission|board|we|our|service)\s+(?:is|are|will|has|have|intends?|plans?|proposes?)\b/i

const kinds: readonly (readonly [RegExp, ActionKind])[] = [
  [/\bareas?\s+(?:for|of|requiring)\s+(?:immediate\s+)?priority(?:\s+(?:or|and)\s+immediate)?\s+action|\bpriority\s+actions?\b/i, 'priority-action'],
  [/\bareas?\s+(?:for|of|that\s+need|which\s+need|where|requiring|in\s+need\s+of)\b.{0,60}?\b(?:improve|improvement|improving|development|strengthening)\b|\b(?:needs?|required?|needed)\s+to\s+improve\b|\b(?:improvements?|developments?)\s+(?:areas|needed|required)\b/i, 'area-for-improvement'],
  [/\brecommend(?:ations?|ed|s)?\b/i, 'recommendation'],
]

/** Whether words announce what an inspection asks for ("The inspection report made the following recommendations:"), and of which kind. */
export function quotedKind(words: View | undefined): ActionKind | undefined {
  if (!words || !inspectors.test(words.folded) || own.test(words.folded)) return undefined
  return announcedKind(words)
}

/** The kind of action that words announce, whoever asks for it. */
export function announcedKind(words: View): ActionKind | undefined {
  return kinds.find(([pattern]) => pattern.test(words.folded))?.[1]
}

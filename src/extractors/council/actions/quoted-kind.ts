import type { ActionKind } from '../../../record/schema.ts'
import { sentencesOf } from '../../../text/sentences.ts'
import type { View } from '../../../text/view.ts'

const inspectors = /\b(?:inspect(?:ion|ions|ors?|orate)|ofsted|(?:focused|monitoring)\s+visit|(?:letter|report)\s(?:\w+\s){0,3}?(?:identif|recommend|name|list|set|found|said|made|make|contain|give|ask)\w*|JTAI|ILACS|CQC)\b/i
/** The council tells of itself. */
const own = /\b(?:the\s+council|officers|cabinet|committee|panel|commission|board|we|our|service)\s+(?:is|are|will|has|have|intends?|plans?|proposes?)\b/i

const goesOn = /^(?:they|these|those|this|it)\s(?:\w+\s){0,4}?(?:are|were|is|was|include[ds]?)\b.{0,30}$/i

/** Words by which the kind of a list is known; the first two are inspectors' words, whoever is said to have written them. */
const kinds: readonly { readonly pattern: RegExp; readonly kind: ActionKind; readonly isInspectors?: true }[] = [
  { pattern: /(?<!\bno\s)\bareas?\s+(?:for|of|requiring)\s+(?:immediate\s+)?priority(?:\s+(?:or|and)\s+immediate)?\s+action|(?<!\b(?:no|for)\s)\bpriority\s+actions?\b/i, kind: 'priority-action', isInspectors: true },
  { pattern: /\bareas?\s+(?:for|of|that\s+need|which\s+need|where|requiring|in\s+need\s+of)\b.{0,60}?\b(?:improve|improvement|improving|development|strengthening)\b|\b(?:needs?|required?|needed)\s+to\s+improve\b|\b(?:improvements?|developments?)\s+(?:areas|needed|required)\b/i, kind: 'area-for-improvement', isInspectors: true },
  { pattern: /\brecommend(?:ations?|ed|s)?\b/i, kind: 'recommendation' },
]

/** Whether words announce what an inspection asks for ("The inspection report made the following recommendations:"), and of which kind. */
export function quotedKind(words: View | undefined): ActionKind | undefined {
  const sentence = words && lastSentence(words)
  if (!sentence || own.test(sentence.folded)) return undefined
  const found = kinds.find(({ pattern }) => sentence.has(pattern))
  return found && (found.isInspectors || sentence.has(inspectors)) ? found.kind : undefined
}

/** The sentence that leads to a list; "They were:" goes on from the one before. */
function lastSentence(words: View): View | undefined {
  const sentences = sentencesOf(words)
  const last = sentences.at(-1)
  return last && goesOn.test(last.folded) ? (sentences.at(-2)?.to(last) ?? last) : last
}

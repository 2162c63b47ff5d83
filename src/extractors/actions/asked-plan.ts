import type { Draft } from '../../record/draft.ts'
import type { Action } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { View } from '../../text/view.ts'

const asks = /\b(?:you\s+(?:should|must|will\s+need\s+to|are\s+(?:asked|required|requested|invited)\s+to)|(?:I|we)\s+(?:would\s+|will\s+|also\s+)*(?:ask|request|invite|require)|please|the\s+(?:local\s+authority|council)\s+(?:should|must|is\s+(?:asked|required)\s+to))\b/i
const plan = /\b(?:submit|prepare|produce|send|provide|draw\s+up|write)\b.*\b(?:action\s+plan|statement\s+of\s+(?:proposed\s+)?action)\b/i
const due = /\b(?:within\s+(?:\w+\s+){1,3}(?:days|weeks|months)|by\s+(?:\w+\s+)?\d{1,2}\s+[A-Z][a-z]+\s+\d{4})\b/

/** The sentence of a letter that asks for an action plan: "You should submit an action plan … within 70 working days of receiving this letter." */
export const askedPlan = defineExtractor<Action[]>('asked-plan', (view) => {
  const sentence = view.blocks().flatMap(sentencesOf).find((candidate) => asks.test(candidate.folded) && plan.test(candidate.folded))
  return sentence ? [toAction(sentence)] : []
})

function toAction(sentence: View): Draft<Action> {
  return {
    kind: sentence.means('next-step'), text: sentence.words(), number: null,
    timescale: sentence.find(due)?.whole.words() ?? null, owner: null, items: [],
  }
}

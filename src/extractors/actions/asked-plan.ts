import type { Draft } from '../../record/draft.ts'
import type { Action } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { View } from '../../text/view.ts'
import { actionDraft } from './action-draft.ts'

const asks = /\b(?:you (?:should|must|will need to|are (?:asked|required|requested|invited) to)|(?:I|we) (?:would |will |also )*(?:ask|request|invite|require)|please|the (?:local authority|council) (?:should|must|is (?:asked|required) to))\b/i
const plan = /\b(?:submit|prepare|produce|send|provide|draw up|write)\b.*\b(?:action plan|statement of (?:proposed )?action)\b/i
const due = /\b(?:within (?:\w+ ){1,3}(?:days|weeks|months)(?: of (?:receiving|receipt of) this letter)?|by (?:\w+ )?\d{1,2} [A-Z][a-z]+ \d{4})\b/

/** The sentence of a letter that asks for an action plan: "You should submit an action plan … within 70 working days of receiving this letter." */
export const askedPlan = defineExtractor<Action[]>('asked-plan', (view) => {
  const sentence = view.blocks().flatMap(sentencesOf).find((candidate) => asks.test(candidate.folded) && plan.test(candidate.folded))
  return sentence ? [toAction(sentence)] : []
})

function toAction(sentence: View): Draft<Action> {
  return actionDraft('next-step', sentence.words(), { timescale: sentence.find(due)?.whole.words() })
}

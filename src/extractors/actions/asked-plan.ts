import type { Action } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { View } from '../../text/view.ts'
import { foundIn, mayHold } from '../../phrases/finder.ts'
import { paper } from '../../phrases/duty/paper.ts'
import { actionDraft } from './action-draft.ts'
import { saysDuty } from './asks-to.ts'
import { deadlineIn } from './timescale.ts'

/**
 * The sentence of a letter that asks for an action plan: "You should submit an action plan … within 70 working days of receiving this
 * letter."
 */
export const askedPlan = defineExtractor<Action[]>('asked-plan', (view) => {
  const sentence = view.blocks().filter((block) => mayHold(block, paper)).flatMap(sentencesOf).find(asksForPlan)
  return sentence ? [actionDraft('next-step', sentence.words(), { timescale: deadlineIn(sentence) })] : []
})

function asksForPlan(sentence: View): boolean {
  return foundIn(paper, sentence).some(({ value }) => value.frame !== 'determined') && saysDuty(sentence, 'asked')
}

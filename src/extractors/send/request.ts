import { defineExtractor } from '../../rules/extractor.ts'
import type { Action } from '../../record/schema.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { actionDraft } from '../actions/action-draft.ts'
import { saysDuty } from '../actions/asks-to.ts'

/**
 * What the inspectorates ask of a partnership in the outcome box of an area SEND report: "Ofsted and CQC ask that the local area
 * partnership updates and publishes its strategic plan …", "HMCI requires the local area partnership to prepare and submit a priority
 * action plan …".
 */
export const outcomeRequest = defineExtractor<Action[]>('send-request', (view) => {
  const asking = view.blocks().flatMap(sentencesOf).filter((sentence) => saysDuty(sentence, 'of-partnership'))
  return asking.map((sentence) => actionDraft('next-step', sentence.words()))
})

import type { Action } from '../../../record/schema.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import { recommendationTaken } from '../../../phrases/lead-in/recommendation-taken.ts'
import { actionDraft } from '../../actions/action-draft.ts'

/** "Recommendation agreed.", below what was asked for: all that a page says of the decision. */
export const accepted = defineExtractor<Action[]>('accepted', (view) => {
  const line = view.blocks().find((block) => recommendationTaken.test(block.body.folded))
  return line ? [actionDraft('decision', line.body.words())] : []
})

import type { Action } from '../../../record/schema.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import { actionDraft } from '../../actions/action-draft.ts'

const isAccepted = /^(?:the )?recommendations? (?:(?:was|were) )?(?:agreed|approved|accepted|endorsed)\.?$/i

/** "Recommendation agreed.", below what was asked for: all that a page says of the decision. */
export const accepted = defineExtractor<Action[]>('accepted', (view) => {
  const line = view.blocks().find((block) => isAccepted.test(block.body.folded))
  return line ? [actionDraft('decision', line.body.words())] : []
})

import type { Action } from '../../../record/schema.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import { headingNumber } from '../../../text/heading-number.ts'
import type { BlockView } from '../../../text/view.ts'
import type { ActionDraft } from '../../actions/action-draft.ts'
import { beginsList } from '../../entries/as-blocks.ts'
import { entries } from '../../entries/entries.ts'
import { toAction } from '../../entries/entry.ts'

const heading = new RegExp(`^${headingNumber}(?:our |the )?next steps ?:?$`, 'i')
/** What was or has been done is no step to come. */
const past = /\b(?:was|were|has|have|had)\b/i

/** What is to be done next, in the list below such a heading of a paper; numbered paragraphs of its text are no list. */
export const nextSteps = defineExtractor<Action[]>('next-steps', (view) => {
  const blocks = view.blocks()
  return blocks.flatMap((block, at) => (block.body.has(heading) ? listed(blocks.slice(at + 1)) : []))
})

function listed(below: readonly BlockView[]): ActionDraft[] {
  const points = beginsList(below[0]) ? entries(below) : []
  return points.length > 1 && !points.some(({ text }) => text.has(past)) ? points.map((entry) => toAction(entry, 'next-step')) : []
}

import type { Action } from '../../../record/schema.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import { anyOf } from '../../../text/any-of.ts'
import { headingNumber } from '../../../text/heading-number.ts'
import type { BlockView } from '../../../text/view.ts'
import type { ActionDraft } from '../../actions/action-draft.ts'
import { beginsList } from '../../entries/as-blocks.ts'
import { entries } from '../../entries/entries.ts'
import { type Entry, toAction } from '../../entries/entry.ts'

const heading = new RegExp(`^${headingNumber}(?:our |the )?next steps ?:?$`, 'i')
const toCome = new RegExp(String.raw`\b${anyOf('will', 'should', 'must', 'shall', 'needs? to', '(?:is|are) to', 'to be')}\b`, 'i')

/** What is to be done next, in the list below such a heading of a paper; numbered paragraphs of its text are no list. */
export const nextSteps = defineExtractor<Action[]>('next-steps', (view) => {
  const blocks = view.blocks()
  return blocks.flatMap((block, at) => (block.body.has(heading) ? listed(blocks.slice(at + 1)) : []))
})

function listed(below: readonly BlockView[]): ActionDraft[] {
  const isToCome = ({ text }: Entry): boolean => text.has(toCome)
  const points = beginsList(below[0]) ? entries(below) : []
  return points.length > 1 && points.every(isToCome) ? points.map((entry) => toAction(entry, 'next-step')) : []
}

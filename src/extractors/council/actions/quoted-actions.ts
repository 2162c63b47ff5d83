import type { Action, ActionKind } from '../../../record/schema.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import type { Part } from '../../../rules/part.ts'
import { trimEndOf } from '../../../text/trim.ts'
import type { BlockView } from '../../../text/view.ts'
import type { ActionDraft } from '../../actions/action-draft.ts'
import { actionRows, isActionTable } from './action-rows.ts'
import { entries } from '../../entries/entries.ts'
import { toAction } from '../../entries/entry.ts'
import { isSectionHeading } from '../../entries/section-heading.ts'
import { listHeads } from './list-heads.ts'
import { isLeadIn } from '../../../phrases/lead-in/lead-in.ts'
import { announcedKind } from '../../../phrases/lead-in/announced-kind.ts'

/** How many blocks behind such a heading may lead to its list. */
const reach = 2
const decided = /^(?:(?:it was )?(?:resolved|agreed|decided)|(?:the )?decision)\b/i

/**
 * What an inspection asks for, as a council's paper repeats it: the list that a sentence announces ("The inspection report made the
 * following recommendations:"), the list under a heading of the inspection's own, or a table with a column of recommendations.
 */
export const quotedActions = defineExtractor<Action[]>('quoted-actions', (view, part) => {
  const tables = actionRows(view)
  const planned = new Set(tables.map(wordsOf))
  return [...listed(view.blocks(), part).filter((action) => !planned.has(wordsOf(action))), ...tables]
})

/** What a list and a plan both say is in the plan, with owner and time-scale. */
function wordsOf({ text }: ActionDraft): string {
  return trimEndOf(text.value.toLowerCase(), ' .;,')
}

function listed(blocks: readonly BlockView[], part: Part): ActionDraft[] {
  const found: ActionDraft[] = []
  let end = part.view.start
  for (const [at, block] of blocks.entries()) {
    const kind = block.start < end || isSought(block, part) ? undefined : kindOf(block)
    const below = beforeDecision(blocks.slice(at + 1))
    const list = kind && !isTableNext(below) ? entries(below) : []
    if (kind) found.push(...list.map((entry) => toAction(entry, kind)))
    end = Math.max(end, ...list.map(({ text }) => text.end))
  }
  return found
}

/** In minutes the list ends where the meeting decides. */
function beforeDecision(below: readonly BlockView[]): readonly BlockView[] {
  const end = below.findIndex((block) => block.block.kind !== 'item' && decided.test(block.body.folded))
  return end < 0 ? below : below.slice(0, end)
}

/** A heading counts when a list follows; a sentence when it leads to one. */
function kindOf(block: BlockView): ActionKind | undefined {
  if (block.block.kind === 'row') return undefined
  const words = trimEndOf(block.body.folded.replace(/^\d[\d.]* /, ''), ' ?:.')
  const heading = listHeads.find(([pattern]) => pattern.test(words))?.[1]
  if (heading) return heading
  const mayLead = !isSectionHeading(block) || isLeadIn(block.body, 'heading')
  return /: ?$/.test(block.folded) && mayLead ? announcedKind(block.body) : undefined
}

/** Under the paper's own recommendations nothing is the inspectors'. */
function isSought(block: BlockView, part: Part): boolean {
  return !announcedKind(block.body) && part.bodies('decision-sought').some((body) => body.contains(block))
}

function isTableNext(below: readonly BlockView[]): boolean {
  return below.slice(0, reach).some((block) => block.block.kind === 'row' && isActionTable(block))
}

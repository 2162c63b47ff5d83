import type { Action } from '../../../record/schema.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import type { Part } from '../../../rules/part.ts'
import { trimEndOf } from '../../../text/trim.ts'
import type { BlockView } from '../../../text/view.ts'
import type { ActionDraft } from '../../actions/action-draft.ts'
import { actionRows, isActionTable } from './action-rows.ts'
import { entries } from '../../entries/entries.ts'
import { toAction } from '../../entries/entry.ts'
import { listLead } from './list-lead.ts'
import { subjectOf } from '../../subject/subject.ts'
import { announcedKind, namesInspectors } from '../../../phrases/lead-in/announced-kind.ts'

/** How many blocks behind such a heading may lead to its list. */
const reach = 2

/**
 * What an inspection asks for, as a council's paper repeats it: the list that a sentence announces ("The inspection report made the
 * following recommendations:"), the list under a heading of the inspection's own, or a table with a column of recommendations. In a paper
 * about something else inspectors must be named.
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
  const isAboutOne = subjectOf(part).isInspection
  let end = part.view.start
  for (const [at, block] of blocks.entries()) {
    const below = blocks.slice(at + 1)
    const isTheirs = isAboutOne || namesInspectors(block)
    const kind = isTheirs && block.start >= end && !isSought(block, part) ? listLead(block, below[0]) : undefined
    const list = kind && !isTableNext(below) ? entries(below) : []
    if (kind) found.push(...list.map((entry) => toAction(entry, kind)))
    end = Math.max(end, ...list.map(({ text }) => text.end))
  }
  return found
}

/** Under the paper's own recommendations nothing is the inspectors'. */
function isSought(block: BlockView, part: Part): boolean {
  return !announcedKind(block.body) && part.bodies('decision-sought').some((body) => body.contains(block))
}

function isTableNext(below: readonly BlockView[]): boolean {
  return below.slice(0, reach).some((block) => block.block.kind === 'row' && isActionTable(block))
}

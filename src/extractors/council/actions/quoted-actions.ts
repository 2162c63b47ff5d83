import type { Draft } from '../../../record/draft.ts'
import type { Action, ActionKind } from '../../../record/schema.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import type { Part } from '../../../rules/part.ts'
import { Grounded } from '../../../text/grounded.ts'
import { trimEndOf } from '../../../text/trim.ts'
import type { BlockView } from '../../../text/view.ts'
import { actionRows, isActionTable } from './action-rows.ts'
import { entries } from '../../entries/entries.ts'
import { toAction } from '../../entries/entry.ts'
import { isSectionHeading } from '../../entries/section-heading.ts'
import { quotedKind } from './quoted-kind.ts'
import { subjectOf } from '../../subject/subject.ts'

/** Headings of inspection letters and reports that a paper keeps when it repeats their lists. */
const headings: readonly (readonly [RegExp, ActionKind])[] = [
  [/^(?:areas?\s+for\s+)?(?:immediate\s+)?priority\s+actions?$/i, 'priority-action'],
  [/^(?:what\s+(?:ofsted\s+said\s+|inspectors\s+said\s+)?(?:still\s+)?needs?\s+to\s+(?:be\s+)?improved?\b.{0,60}|(?:ofsted(?:'s)?\s+)?(?:(?:key|identified|main)\s+)?areas?\s+(?:for|of)\s+(?:further\s+)?(?:improvement|development)(?:\s+(?:identified|from\s+the\s+inspection))?)$/i, 'area-for-improvement'],
  [/^(?:the\s+)?(?:(?:ofsted|inspection|inspectors)(?:'s|')?\s+recommendations?|recommendations?\s+(?:of|from|made\s+(?:by|in)|in)\s+(?:the\s+)?(?:ofsted|inspect\w*|report)\b.{0,40})$/i, 'recommendation'],
]
/** How many blocks behind such a heading may lead to its list. */
const reach = 2

/**
 * What an inspection asks for, as a council's paper repeats it: the list that a sentence announces ("The inspection report made the following
 * recommendations:"), the list under a heading of the inspection's own, or a table with a column of recommendations.
 */
export const quotedActions = defineExtractor<Action[]>('quoted-actions', (view, part) => {
  if (!subjectOf(part).isInspection) return []
  const tables = actionRows(view)
  const planned = new Set(tables.map(wordsOf))
  return [...listed(view.blocks(), part).filter((action) => !planned.has(wordsOf(action))), ...tables]
})

/** What a list and a plan both say is in the plan, with owner and time-scale. */
function wordsOf(action: Draft<Action>): string {
  const text = action instanceof Grounded ? undefined : action.text
  return text instanceof Grounded ? trimEndOf(String(text.value).toLowerCase(), ' .;,') : ''
}

function listed(blocks: readonly BlockView[], part: Part): Draft<Action>[] {
  const found: Draft<Action>[] = []
  let end = part.view.start
  for (const [at, block] of blocks.entries()) {
    const kind = block.start < end || isSought(block, part) ? undefined : kindOf(block)
    const below = blocks.slice(at + 1)
    const list = kind && !isTableNext(below) ? entries(below) : []
    if (kind) found.push(...list.map((entry) => toAction(entry, kind)))
    end = Math.max(end, ...list.map(({ text }) => text.end))
  }
  return found
}

/** A heading counts when a list follows; a sentence when it leads to one. */
function kindOf(block: BlockView): ActionKind | undefined {
  if (block.block.kind === 'row') return undefined
  const words = trimEndOf(block.body.folded.replace(/^\d[\d.]*\s+/, ''), ' ?:.')
  const heading = headings.find(([pattern]) => pattern.test(words))?.[1]
  if (heading) return heading
  return /:\s*$/.test(block.folded) && !isSectionHeading(block) ? quotedKind(block.body) : undefined
}

/** Under the paper's own recommendations nothing is the inspectors'. */
function isSought(block: BlockView, part: Part): boolean {
  return !quotedKind(block.body) && part.bodies('decision-sought').some((body) => body.contains(block))
}

function isTableNext(below: readonly BlockView[]): boolean {
  return below.slice(0, reach).some((block) => block.block.kind === 'row' && isActionTable(block))
}

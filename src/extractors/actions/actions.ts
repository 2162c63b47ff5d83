import type { Action, ActionKind } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { Part } from '../../rules/part.ts'
import type { Grounded } from '../../text/grounded.ts'
import type { BlockView, View } from '../../text/view.ts'
import { until } from '../../text/until.ts'
import { isLeadIn } from '../../phrases/lead-in/lead-in.ts'
import { entries } from '../entries/entries.ts'
import { toAction } from '../entries/entry.ts'
import { asksTo } from './asks-to.ts'
import { timescaleOf } from './timescale.ts'

interface ActionsOptions {
  readonly kind: ActionKind
  /** Who owns every entry of a section as a whole. */
  readonly owner?: (view: View, part: Part) => Grounded<string> | undefined
  /** Headings inside the section that neither end it nor say when. */
  readonly inner?: RegExp
  /** Paragraphs that are entries beside those of a list. */
  readonly prose?: RegExp
}

/** The entries of a headed section: each of its list's one action; where it has no list, each paragraph. */
export function actions({ kind, owner, inner, prose }: ActionsOptions) {
  return defineExtractor<Action[]>('actions', (view, part) => {
    const own = owner?.(view, part)
    const blocks = untilNextHeading(view.blocks(), inner)
    const isListed = blocks.some(({ block }) => block.kind === 'item')
    const list = entries(blocks, { isSection: true, furtherParagraphs: isListed ? prose : /./ })
    return list.map((entry) => toAction(entry, kind, entry.owner ?? own))
  })
}

/** The section ends at a heading that is none of its own: of those that say when, or what the entries below are about. */
function untilNextHeading(blocks: readonly BlockView[], inner: RegExp | undefined): BlockView[] {
  const isOwn = (block: BlockView): boolean => timescaleOf(block) !== undefined || isLeadIn(block, 'within') || (inner !== undefined && block.has(inner))
  const isHeading = ({ block, folded }: BlockView): boolean => block.kind === 'heading' && /[a-z]/i.test(folded)
  return until(blocks, (block, at) => isHeading(block) && !isOwn(block) && !isTopic(blocks.slice(at + 1)))
}

/** Whether a heading has entries right below it, of which the first or every second asks for something: it is their topic. */
function isTopic(below: readonly BlockView[]): boolean {
  const asking = until(below, ({ block }) => block.kind !== 'item').map((entry) => asksTo(entry.body))
  return asking[0] === true || (asking.length > 0 && 2 * asking.filter(Boolean).length >= asking.length)
}

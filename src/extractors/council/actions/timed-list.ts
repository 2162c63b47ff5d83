import type { ActionKind } from '../../../record/schema.ts'
import { sentencesOf } from '../../../text/sentences.ts'
import type { BlockView } from '../../../text/view.ts'
import { announcedKind } from '../../../phrases/lead-in/announced-kind.ts'
import { kindOfList } from '../../../phrases/lead-in/kind-by-form.ts'
import type { ActionDraft } from '../../actions/action-draft.ts'
import { asksTo } from '../../actions/asks-to.ts'
import { timescaleLeading, timescaleOf } from '../../actions/timescale.ts'
import { entries } from '../../entries/entries.ts'
import type { Entry } from '../../entries/entry.ts'
import { labelledKind } from './list-heads.ts'
import { recommends } from './list-lead.ts'
import { owned } from './owned.ts'

const sign = /\b(?:immediate|immediately|within|months?|term|once|straight)\b/i
const label = /^[A-Z]\w+ ?:/
const promise = /\b(?:we|they|the \w+|it) will\b|^will\b|\b(?:has|have) been\b/i
const leadsOn = /(?::|\bfollow(?:s|ing)[.]?)$/i
/** How many blocks above such a list may say of which kind it is. */
const reach = 4

/**
 * What inspectors want done, by no more than the time-scales above it: "Immediately", "Within three months", each above points. A single
 * time-scale must stand above what begins with something to do.
 */
export function timedList(blocks: readonly BlockView[], at: number, before: ActionDraft | undefined): ActionDraft[] | undefined {
  const block = blocks[at] as BlockView
  if (!isTimed(block) || blocks[at + 1]?.block.kind === 'heading') return undefined
  const list = entries(blocks.slice(at)).filter(({ text }) => !text.has(label))
  const above = blocks.slice(Math.max(0, at - reach), at)
  const isPromised = list.some(({ text }) => text.has(promise))
  const [first] = list
  if (isPromised || !first || !(isTimedAgain(list) || asksTo(first.text))) return undefined
  return owned(list, kindBelow(above) ?? before?.kind.value ?? 'recommendation')
}

/** Whether a block leads to points with a time-scale: "Immediately", "Within three months:". */
export function isTimed(block: BlockView): boolean {
  return block.block.kind !== 'row' && block.has(sign) && (timescaleOf(block) ?? timescaleLeading(block.body)) !== undefined
}

function isTimedAgain(list: readonly Entry[]): boolean {
  return new Set(list.map(({ timescale }) => timescale?.value)).size > 1
}

/** The kind that the words above last announced, up to the heading above them. */
function kindBelow(above: readonly BlockView[]): ActionKind | undefined {
  const last = above.at(-1)
  const label = above.map(({ body }) => labelledKind(sentencesOf(body)[0]?.folded ?? '')).findLast((kind) => kind !== undefined)
  if (label && !above.some(({ body }) => body.has(recommends))) return label
  if (last && last.body.has(leadsOn)) return kindOfList(last.body, true)
  const heading = above.findLastIndex(({ block }) => block.kind === 'heading')
  const sentences = above.slice(Math.max(0, heading)).flatMap((block) => sentencesOf(block.body))
  return sentences.flatMap((sentence) => announcedKind(sentence) ?? []).at(-1)
}

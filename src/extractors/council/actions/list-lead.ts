import type { ActionKind } from '../../../record/schema.ts'
import { anyOf } from '../../../text/any-of.ts'
import { fits } from '../../../text/search.ts'
import { sentencesOf } from '../../../text/sentences.ts'
import type { BlockView, View } from '../../../text/view.ts'
import { numberWords, parseNumber } from '../../../vocabulary/numbers.ts'
import { entries } from '../../entries/entries.ts'
import type { Entry } from '../../entries/entry.ts'
import { areMostly, decides, saysWhatToDo } from '../../entries/entry-form.ts'
import { announcedKind, goesOnFromBefore, namesInspectors } from '../../../phrases/lead-in/announced-kind.ts'
import { kindOfList } from '../../../phrases/lead-in/kind-by-form.ts'
import { beginsList } from '../../entries/as-blocks.ts'
import { isSectionHeading } from '../../entries/section-heading.ts'
import { labelledKind, plainHeading } from './list-heads.ts'

/** Words by which a list is called one of recommendations. */
export const recommends = /\brecommend(?:s|ed|ations?)?\b/i
const colon = /(?::| -)[ -]*$/
const asFollows = /\b(?:as follows|the following|listed below|set out below|these)[.]?$/i
/** How many there are: as many as the list below has entries. */
const things = anyOf('areas', 'recommendations', 'matters', 'things', 'points', 'actions')
const counted = new RegExp(String.raw`\b(?<number>${anyOf(...numberWords)}|\d{1,2}) (?:\w+ ){0,3}${things}\b`, 'i')
/** "These were", above a list whose first mark says so. */
const openEnd = new RegExp(String.raw`\b${anyOf('are', 'were', 'is', 'was', 'that', 'to', 'include', 'included', 'as follows')}[ -]*$`, 'i')

const verbs = anyOf(
  'is', 'are', 'was', 'were', 'ha[sd]', 'have', 'says?', 'said', 'calls?', 'made', 'identified', 'found', 'lists?', 'names?', 'gives?', 'asks?',
  'asked', 'told', 'wants?', 'should', 'must', 'needs?', 'sets? out', 'reads?', 'recommends?', 'recommended', 'requires?', 'orders?',
  'ordered', 'urges?', 'urged', 'could', 'wanted',
)
const verb = new RegExp(String.raw`\b${verbs}\b`, 'i')

/**
 * What a block leads to in a paper about an inspection, where its own words do not tell: by what its entries say, and by the sentence
 * above, with which "These three are:" goes on.
 */
export function listLeadByForm(block: BlockView, above: BlockView | undefined, list: readonly Entry[]): ActionKind | undefined {
  if (list.length === 0 || [list, list.slice(0, 1)].some((points) => areMostly(points, decides))) return undefined
  const heading = above && kindOfHeading(above)
  const words = above && !heading && goesOnFromBefore(block.body) ? above.body.to(block.body) : block.body
  return heading ?? kindOfList(words, areMostly(list, saysWhatToDo))
}

function kindOfHeading(above: BlockView): ActionKind | undefined {
  if (above.body.has(plainHeading)) return 'area-for-improvement'
  return above.block.kind === 'heading' ? labelledKind(above.body.folded) : undefined
}

/** What leads to reasons, options, or to what a site offers its readers: "You may also want to watch:". */
const elsewhere = /^(?:reasons?|alternatives?|(?:other )?options?|you (?:may|might) also)\b/i

/** Whether a block ends as one that leads to the list below it. */
export function mayLead(block: BlockView, below: readonly BlockView[]): boolean {
  if (block.block.kind === 'row' || block.body.has(elsewhere)) return false
  return leads(block, below[0]) || (block.block.kind === 'heading' && namesInspectors(block.body) && beginsList(below[0]))
}

/**
 * What a block leads to: a heading of the inspection's own when a list follows, a sentence when it announces one; a gap within it may have
 * made a row of it.
 */
export function listLead(block: BlockView, below: readonly BlockView[]): ActionKind | undefined {
  const [next] = below
  if (block.block.kind === 'row') return block.has(colon) && beginsList(next) ? announcedKind(block.body) : undefined
  if (beginsList(next) && block.body.has(plainHeading)) return 'area-for-improvement'
  const label = leads(block, next) ? labelWithin(block) : undefined
  return labelledKind(block.body.folded) ?? label ?? announced(block, below)
}

/** "Areas for improvement. The council should take the following action:", unless it goes on to call them recommendations. */
function labelWithin({ body }: BlockView): ActionKind | undefined {
  const [label, ...more] = sentencesOf(body)
  return label && more.length && !body.has(recommends) ? labelledKind(label.folded) : undefined
}

function announced(block: BlockView, below: readonly BlockView[]): ActionKind | undefined {
  if (isSectionHeading(block) && !isSentence(block) && !(block.has(colon) && beginsList(below[0]))) return undefined
  if (leads(block, below[0])) return announcedKind(block.body)
  return beginsList(below[0]) ? announcedWithin(block, below) : undefined
}

/** "What needs to improve is as follows. Comments are ours.", "The report has four areas for improvement. Owners are in brackets." */
function announcedWithin(block: BlockView, below: readonly BlockView[]): ActionKind | undefined {
  for (const sentence of sentencesOf(block.body)) {
    const count = countIn(sentence)
    const kind = count !== undefined || sentence.has(asFollows) ? announcedKind(sentence) : undefined
    if (kind && (count === undefined || entries(below).length === count)) return kind
  }
  return undefined
}

/** How many things a sentence says that there are. */
export function countIn(sentence: View): number | undefined {
  return parseNumber(sentence.find(counted)?.groups.number?.value ?? '')
}

/** A heading says no more than what is below it; a line that only looks so has a verb. */
function isSentence({ block, folded }: BlockView): boolean {
  return block.kind === 'heading' && fits(verb, folded)
}

function leads(block: BlockView, next: BlockView | undefined): boolean {
  return block.has(colon) || (block.has(openEnd) && beginsList(next))
}

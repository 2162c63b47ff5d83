import { anyOf } from '../../../text/any-of.ts'
import { fits } from '../../../text/search.ts'
import type { BlockView } from '../../../text/view.ts'
import { asBlocks, withMark } from '../../entries/as-blocks.ts'
import { sentencesOf } from '../../../text/sentences.ts'
import { entries } from '../../entries/entries.ts'
import type { Entry } from '../../entries/entry.ts'
import { isFirstMarker } from '../../entries/marker-style.ts'
import { isLeadIn } from '../../../phrases/lead-in/lead-in.ts'
import { decided } from '../../../phrases/lead-in/deciding.ts'
import { until } from '../../../text/until.ts'
import { namedBody } from '../../../phrases/lead-in/named-body.ts'
import { pointsDecided } from './openings.ts'
import type { Action } from '../../../record/schema.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import { recommendationTaken } from '../../../phrases/lead-in/recommendation-taken.ts'
import { actionDraft } from '../../actions/action-draft.ts'

const mood = anyOf('to', 'should', 'will', 'would', 'must', 'may', 'can', 'could', 'might', 'shall', 'not', 'needs?')
const participle = anyOf(String.raw`\w{2,}ed`, 'brought', 'given', 'put', 'sent', 'made', 'taken', 'held', 'set')
/** "the report be noted": what is to be, and not what should, will or may be. */
const subjunctive = new RegExp(String.raw`(?<!\b${mood}(?: \w+ly| also| then)?) be (?:\w+ly )?${participle}\b`, 'i')
const asked = /\b(?:recommend|asked|invited|requested|propos|motion|amendment)/i

/** A whole paragraph that says what is to be: "That the report be noted." */
const alone = new RegExp(String.raw`^That [^.]{3,250}(?<!\b${mood}(?: \w+ly| also| then)?) be ${participle}\.$`)

/**
 * What is to be done that stands in minutes without a word that says so: "1. the findings be received 2. the plan be approved", "That the
 * report be noted."
 */
export function standingLists(blocks: readonly BlockView[], opened: readonly Entry[]): Entry[] {
  const found: Entry[] = []
  for (const [at, block] of blocks.entries()) {
    const isRead = [...opened, ...found].some(({ text }) => block.body.overlaps(text))
    if (!isRead && (isFirst(block) || isAlone(block)) && !isAnnounced(blocks[at - 1])) found.push(...listAt(blocks.slice(at)))
  }
  return found
}

function isFirst(block: BlockView): boolean {
  const { kind, marker } = withMark(block).block
  return kind === 'item' && marker !== null && isFirstMarker(marker)
}

function isAlone({ block, folded }: BlockView): boolean {
  return block.kind === 'paragraph' && fits(alone, folded)
}

function isAnnounced(above: BlockView | undefined): boolean {
  return above !== undefined && (above.has(asked) || isLeadIn(above.body))
}

function listAt(blocks: readonly BlockView[]): Entry[] {
  const [first] = blocks
  if (first && isAlone(first)) return entries([first])
  const list = entries(blocks)
  return list.length > 1 && list.every(({ text }) => text.has(subjunctive)) ? list : []
}

/** "Conclusion:", "Decision taken", or a minute's number: "87/2018" */
const label = new RegExp(String.raw`^(?:${pointsDecided}(?: (?:made|taken|reached))?|\d{1,4}/\d{2,4}) ?[.:]?$`, 'i')
const did = decided('agree', 'settle', 'resolve', 'receive', 'charge', 'give')
const told = new RegExp(`^${namedBody} (?:(?:also|then|further|\\w+ly) )?${did}\\b[^:]*$`, 'i')

/** Decisions told in sentences of their own below a label or a number that says so: "Conclusion: 3.7 The Panel noted the report." */
export function toldDecisions(blocks: readonly BlockView[]): Entry[] {
  return blocks.flatMap((block, at) => (block.body.has(label) ? run(blocks.slice(at + 1)) : []))
}

/** "The Board agreed that one set of data would be used." */
const ahead = String.raw`^${namedBody} (?:(?:also|then|further|unanimously) )?agreed`
const thatIs = String.raw`that [^:,]{3,200}\b(?<!\bnobody could )${anyOf('be', 'would(?! have)', 'should(?! have)')}`
const agreedTo = new RegExp(String.raw`${ahead} ${anyOf(String.raw`to (?!differ|the\b|an?\b|this\b|that\b)[a-z]+`, thatIs)}\b[^:]*$`, 'i')

/** "The Committee also requested that the Director provide a note." */
const alsoAsked = new RegExp(String.raw`^${namedBody} (?:also|further) (?:requested|asked) that [^:]{3,250}$`, 'i')

/** What a sentence of its own says was agreed to be, or asked for besides. */
export function agreedAlone(blocks: readonly BlockView[]): Entry[] {
  const sentences = blocks.filter(({ block }) => block.kind === 'paragraph').flatMap(({ body }) => sentencesOf(body))
  const further = sentences.filter((sentence) => sentence.has(agreedTo) || sentence.has(alsoAsked))
  return further.flatMap((sentence) => entries(asBlocks(sentence)))
}

function run(below: readonly BlockView[]): Entry[] {
  return until(below, ({ block, body }) => !['item', 'paragraph'].includes(block.kind) || !body.has(told)).flatMap((block) => entries([block]))
}

/** "Recommendation agreed.", below what was asked for: all that a page says of the decision. */
export const accepted = defineExtractor<Action[]>('accepted', (view) => {
  const line = view.blocks().find((block) => block.body.has(recommendationTaken))
  return line ? [actionDraft('decision', line.body.words())] : []
})

import type { Action } from '../../../record/schema.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import type { Part } from '../../../rules/part.ts'
import { anyOf } from '../../../text/any-of.ts'
import { sentencesOf } from '../../../text/sentences.ts'
import type { BlockView, View } from '../../../text/view.ts'
import { isAsked, isRecommended } from '../../../phrases/lead-in/asked.ts'
import { decidingBody } from '../../../vocabulary/council-bodies.ts'
import { allLabelled } from '../../labelled.ts'
import { asBlocks, beginsList } from '../../entries/as-blocks.ts'
import { entries } from '../../entries/entries.ts'
import { type Entry, toAction } from '../../entries/entry.ts'
import { joinedPoints } from '../../entries/inline-entries.ts'
import { announcedKind, namesInspectors } from '../../../phrases/lead-in/announced-kind.ts'
import { decided } from '../../../phrases/lead-in/deciding.ts'
import { namedBody } from '../../../phrases/lead-in/named-body.ts'
import { areMostly, decides } from '../../entries/entry-form.ts'

const several = String.raw`(?:\(s\)|\/s)?`
const wanted = [`recommendations?${several}`, 'recommended action', `(?:actions?|decisions?)${several} (?:required|requested|sought)`]
const label = new RegExp(`${anyOf(...wanted)}(?: for (?:decision|approval))?`, 'i')
const askedBody = anyOf(decidingBody, 'scrutiny', '(?:local area |safeguarding )?partnership', 'governing body', 'governors')
const mayWish = String.raw`\b${decidingBody} may wish to ?:`
const weDo = '(?:i|we|officers) (?:\\w+ )?(?:recommend that|(?:are|am) asking)'
const weAsk = String.raw`\b${weDo} (?:the )?(?:\w+ ){0,5}?${decidingBody}\b[^.:;]{0,40}:`
const reportMakes = String.raw`\bthis report makes the following recommendations?\b[^.:;]{0,40}:`
const weRecommend = `^recommended that ${namedBody}(?: for [^.:;]{3,60})? ?:`
const asksBody = new RegExp(anyOf(String.raw`${anyOf(`\\b${askedBody} ${isAsked}`, isRecommended)}(?: (?:to|that)\b| ?:)`, mayWish, weAsk, weRecommend, reportMakes), 'i')

/**
 * What a council's paper asks for: the points under its recommendations heading or beside that label, failing these the sentence that asks
 * ("Members are requested to …") with its points. What the inspectors recommended is none of it.
 */
export const decisionsSought = defineExtractor<Action[]>('decisions-sought', (view, part) => {
  const headed = distinct([...part.bodies('decision-sought').flatMap(underHeading), ...besideLabel(view)])
  return (headed.length ? headed.flatMap(joinedPoints) : distinct(asked(part))).map((entry) => toAction(entry, 'decision-sought'))
})

const adopted = new RegExp(String.raw`\bthe recommendations? (?:\w+ ){0,6}(?:be|were|was) ${decided('agree', 'settle')}\b`, 'i')

/** What was recommended, where the decision is no more than that it be approved: the points say what that means. */
export const adoptedRecommendations = defineExtractor<Action[]>('adopted-recommendations', (view, part) =>
  (view.has(adopted) ? decisionsSought(view, part) : undefined))

/** "That the Panel considers the report …" asks, whatever it names; "That" alone leads to the points below. */
const bareThat = /^that\b/i
const thatAlone = /^that ?:?$/i

function underHeading(section: View): Entry[] {
  const blocks = section.blocks()
  const [first, next] = blocks
  const leads = first !== undefined && (/: ?$/.test(first.folded) || beginsList(next))
  return leads && !first.body.has(bareThat) && announcedKind(first.body) ? [] : entries(blocks, { furtherParagraphs: /./ })
}

function besideLabel(view: View): Entry[] {
  const blocks = view.blocks()
  const values = allLabelled(view, label).filter((value) => !isPlanHead(value, view))
  return values.flatMap((value) => {
    const inBlock = blocks.findIndex((block) => block.contains(value) && block.block.kind !== 'row')
    const isWholeBlock = blocks[inBlock]?.body.start === value.start
    const own = value.has(thatAlone) ? [] : asBlocks(value)
    return isWholeBlock ? [] : entries([...own, ...(inBlock < 0 ? [] : blocks.slice(inBlock + 1))])
  })
}

/** "Recommendation | Response | Lead" heads a table of several columns. */
function isPlanHead(value: View, view: View): boolean {
  return view.rows().some(({ row, cells }) => row.overlaps(value) && cells.filter((cell) => !cell.trim().isEmpty).length > 2)
}

/** What an agenda asks a body for in a list below an item, or beside a label; what is asked in a sentence is no more than the item. */
export const listedRequests = defineExtractor<Action[]>('listed-requests', (view, part) => {
  const listed = asked(part).filter(({ number, text }) => number !== undefined || text.has(bareThat))
  return distinct([...besideLabel(view), ...listed]).map((entry) => toAction(entry, 'decision-sought'))
})

/** "Recommended -", above "That the report be noted." */
const recommendedAlone = /^recommended ?[-:]$/i

function asked(part: Part): Entry[] {
  const blocks = part.view.blocks()
  return blocks.flatMap((block, at) => askedIn(block, blocks.slice(at + 1)))
}

function askedIn(block: BlockView, below: readonly BlockView[]): Entry[] {
  if (block.block.kind === 'row') return []
  if (block.body.has(recommendedAlone)) return entries(below)
  const sentence = sentencesOf(block.body).find((candidate) => candidate.has(asksBody))
  if (!sentence) return soughtByForm(block, below)
  return sentence.end < block.body.trim().end ? entries(asBlocks(sentence)) : entries([...asBlocks(sentence), ...below])
}

/** The same words once, but for a formula: a summary on the front sheet repeats them. */
export function distinct(found: readonly Entry[], formula?: RegExp): Entry[] {
  const seen = new Set<string>()
  return found.filter(({ text }) => {
    const words = text.value.toLowerCase().replace(/\W+/g, ' ').trim()
    return (formula && text.has(formula)) || (!seen.has(words) && seen.add(words))
  })
}

const points = anyOf('recommendations?', 'decisions?', 'proposals?', 'resolutions?', 'actions? required', 'approvals?', 'views?')
const asks = anyOf(
  String.raw`\b${isAsked}\b`, String.raw`\b(?:recommends?|asks?|invites?|requests?|proposes?|seeks?)\b`, String.raw`\b(?:is|are) (?:\w+ )?(?:sought|proposed)\b`,
  String.raw`\bwould like\b`, String.raw`^for \b`, String.raw`^(?:\w+ ){0,3}${points}(?:\(s\))?(?: \w+){0,4} ?:?$`,
)
const theBody = `^(?:that ${namedBody} ?:?|${namedBody} ?:)$`
const leads = new RegExp(`${theBody}|${asks}`, 'i')
const longest = 200

/**
 * What a body is asked for by what the points say: "That the Board: 1. note the letter; 2. agree the plan", below few words that ask or
 * name no more than the body.
 */
function soughtByForm(block: BlockView, below: readonly BlockView[]): Entry[] {
  const next = below[0]
  const isShort = block.body.end - block.body.start <= longest
  if (!isShort || next?.block.kind !== 'item' || !decides(next.body) || !block.body.has(leads) || namesInspectors(block.body)) return []
  const list = entries(below)
  return areMostly(list, decides) ? list : []
}

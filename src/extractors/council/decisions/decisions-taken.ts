import type { Action } from '../../../record/schema.ts'
import { decided } from '../../../phrases/lead-in/deciding.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import { anyOf } from '../../../text/any-of.ts'
import { sentencesOf } from '../../../text/sentences.ts'
import { BlockView, type View } from '../../../text/view.ts'
import { until } from '../../../text/until.ts'
import { minutesHead } from '../actions/list-heads.ts'
import { decisionRows } from './decision-rows.ts'
import { distinct } from './decisions-sought.ts'
import { asBlocks } from '../../entries/as-blocks.ts'
import { entries } from '../../entries/entries.ts'
import { decides } from '../../entries/entry-form.ts'
import { inlineEntries, joinedPoints } from '../../entries/inline-entries.ts'
import { type Entry, toAction } from '../../entries/entry.ts'
import { announcedKind } from '../../../phrases/lead-in/announced-kind.ts'
import { isLeadIn } from '../../../phrases/lead-in/lead-in.ts'
import { bodyAlone, namedBody } from '../../../phrases/lead-in/named-body.ts'
import { givesReasons } from '../../entries/between-entries.ts'
import { openingOf } from './openings.ts'
import { agreedAlone, standingLists, toldDecisions } from './told-decisions.ts'

const done = decided('agree', 'settle', 'resolve', 'receive', 'charge', 'give')
const alone = new RegExp(String.raw`^(?:\W?\w{1,3}\W )?that\b.{3,400}\bbe ${done}\b`, 'i')
/** What is decided of one item after another in these words: none repeats another's. */
const usual = anyOf('report', 'update', 'presentation', 'item', 'position', 'minutes', 'information')
const formula = new RegExp(`^(?:that )?the (?:contents of the )?${usual}s? be ${done}[.]?$`, 'i')
/** How a point begins. */
const marked = /^(?:\(?[a-z\d]{1,3}[).] |that\b|to\b)/i
const recommended = /^RECOMMENDED\b/
/** "The recommendations were that the Executive:" */
const toldRecommended = /^the recommendations? (?:was|were)\b/i
const farthestMinutes = 10
const reason = 'Reasons? for (?:the |this )?(?:decision|recommendation)s?'
const options = '(?:Alternative|Other) options(?: (?:considered|rejected|and|or))*'
const otherPart = new RegExp(String.raw`(?<=[.;:] )${anyOf(reason, options)}\b| ${anyOf(reason, options)} ?:$`)
/** What is, was or has been. */
const stated = /^[^.;:]{2,80}(?::[^.;:]{2,80})? (?:is|are|was|were|had|has|have)\b/i
const agrees = anyOf('agrees?', 'resolves?', 'decides?', 'approves?')
const theBodyAlone = new RegExp(`${bodyAlone}|^(?:that|to) ?[:-]*$|^that ${namedBody} ${agrees} (?:to|that) ?[:-]*$`, 'i')
/** "as set out in the decision above" */
const toAbove = /^(?:that )?as (?:set out|stated|recorded|shown) (?:in the [\w ]{3,30} )?above\b/i
/** Points of a list whose marks were lost: "The plan be noted", "That …", "The Director be authorised …". */
const point = new RegExp(String.raw`^(?:that|to|the \w+ be|the (?:[\w']+ ){0,4}?${done})\b`, 'i')

/**
 * Decisions in minutes and decision records: the points behind "RESOLVED", "AGREED" or "Decision", in a table's column of that name, in a
 * list of what is to be done, or in sentences that tell them or say "That … be noted". One action a point; the same words once.
 */
export const decisionsTaken = defineExtractor<Action[]>('decisions-taken', (view) => {
  const blocks = view.blocks()
  const opened = [...decisionRows(view), ...inOrder(blocks)]
  const standing = [...opened, ...standingLists(blocks, opened)]
  const more = [...toldDecisions(blocks), ...agreedAlone(blocks)].filter(({ text }) => !standing.some((entry) => entry.text.overlaps(text)))
  const all = [...standing, ...more].sort((one, next) => one.text.start - next.text.start)
  const found = all.length ? all : blocks.flatMap(standingAlone)
  const points = found.map(ownPoints).flatMap(joinedPoints).filter(({ text }) => !text.has(toAbove))
  return distinct(points, formula).map((entry) => toAction(entry, 'decision'))
})

function standingAlone(block: BlockView): Entry[] {
  return block.block.kind !== 'row' && block.body.has(alone) ? entries([block]) : []
}

/** A point of a list that begins with "agreed" opens no list of its own. */
function inOrder(blocks: readonly BlockView[]): Entry[] {
  const found: Entry[] = []
  for (const [at, block] of blocks.entries()) {
    const below = blocks.slice(at + 1)
    if (block.end > (found.at(-1)?.text.end ?? 0) && !isBeforeMinutes(block, below)) found.push(...openedBy(block, below))
  }
  return found
}

/** What an item's page recommends above its minutes is still to be decided. */
function isBeforeMinutes(block: BlockView, below: readonly BlockView[]): boolean {
  return block.body.has(recommended) && below.slice(0, farthestMinutes).some(({ body }) => body.has(minutesHead))
}

function openedBy(block: BlockView, below: readonly BlockView[]): Entry[] {
  const opening = openingOf(block, below[0])
  if (!opening) return []
  const rest = decisionOnly(block.body.after(opening.at).trim())
  const [next, ...others] = below
  if (isTalk(opening.at, rest)) return []
  if (rest.isEmpty && !opening.isBody && next && openingOf(next, below[1])) return []
  if (opening.isLabel && !isDecision(isLead(rest) ? next : rest) && isDecidedBelow(opening.at, below)) return []
  const list = isLead(rest) ? [] : asBlocks(opening.isLabel ? rest : itsSentences(rest))
  const points = rest.isEmpty && next?.has(theBodyAlone) ? others : below
  return entries([...list, ...until(points, ({ body }) => body.has(toldRecommended))], { furtherParagraphs: point })
}

/** "Agreed. All actions were closed.", below an item of minutes: a sentence of its own that tells how things are. */
function isTalk(opening: View, rest: View): boolean {
  return !rest.isEmpty && /\. ?$/.test(opening.folded) && rest.has(stated) && !rest.has(marked) && !decides(rest)
}

function isLead(words: View): boolean {
  return words.isEmpty || words.has(theBodyAlone) || (isLeadIn(words) && !inlineEntries(words).length)
}

/** A numbered paragraph that tells is no point of a decision. */
function isDecision(words: View | undefined): boolean {
  return isPoint(words) && !(words instanceof BlockView && !decides(words.body) && !words.body.has(marked))
}

function isPoint(words: View | undefined): boolean {
  return words !== undefined && ((words instanceof BlockView && words.block.kind === 'item') || words.has(marked))
}

/** Whether what stands behind a label is talk, and the decision comes below it. */
function isDecidedBelow(label: View, below: readonly BlockView[]): boolean {
  const rest = until(below, (block) => givesReasons(block.body) || block.body.value === label.value)
  return rest.some((block, at) => {
    const opening = openingOf(block, rest[at + 1])
    return opening && (!opening.isLabel || isPoint(rest[at + 1]))
  })
}

/** A paragraph's sentences that decide: the first, and those that go on as it began. */
function itsSentences(words: View): View {
  const [first, ...more] = sentencesOf(words)
  const going = until(more, (sentence) => !sentence.has(marked))
  return first ? first.to(going.at(-1) ?? first) : words
}

/** Points below an entry that ends in the options' heading are the options; below one that repeats what inspectors asked for, theirs. */
function ownPoints(entry: Entry): Entry {
  const text = decisionOnly(entry.text)
  return text.end < entry.text.end || (entry.items.length > 0 && announcedKind(text)) ? { ...entry, text, items: [] } : entry
}

/** Without the reasons and options that a page prints on the same line. */
function decisionOnly(words: View): View {
  const furniture = words.find(otherPart)?.whole
  return furniture ? words.before(furniture).trim() : words
}

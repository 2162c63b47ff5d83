import type { Action } from '../../../record/schema.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import { anyOf } from '../../../text/any-of.ts'
import type { BlockView, View } from '../../../text/view.ts'
import { decisionRows } from './decision-rows.ts'
import { distinct } from './decisions-sought.ts'
import { asBlocks } from '../../entries/as-blocks.ts'
import { entries } from '../../entries/entries.ts'
import { type Entry, toAction } from '../../entries/entry.ts'
import { recommendationTaken } from '../../../phrases/lead-in/recommendation-taken.ts'
import { isLeadIn } from '../../../phrases/lead-in/lead-in.ts'
import { bodyAlone, namedBody } from '../../../phrases/lead-in/named-body.ts'

const theBody = `(?:that )?${namedBody}`
const manner = String.raw`(?: \(?(?:unanimously|accordingly|nem\.? ?con\.?|on the [^)\n]{3,60})\)?)?`
const separator = '[ :;.,-]*'
const label = anyOf('(?:the )?decision', 'decisions?(?: (?:made|taken|outcome))?', 'outcome')
const verb = String.raw`(?:it was )?(?:unanimously )?(?:resolved|agreed|decided)(?! (?:at|by|in|on|actions?)\b)${manner}`
const considered = String.raw`(?:(?:having considered|following (?:discussion|debate|consideration)|after)\b[^.;]{0,200}, )?`
const whoever = `${considered}${theBody},? (?:for the reasons set out[^,:]{0,60}, )?`

/**
 * What begins a decision: "RESOLVED –", "DECISION: RESOLVED – that the Cabinet", "The Cabinet agreed to:", "Decision:", "It was MOVED … and
 * RESOLVED".
 */
const openings: readonly RegExp[] = [
  new RegExp(`^(?:${label} ?[-:] ?)?${verb}${separator}`, 'i'),
  new RegExp(`^${label} ?(?:[-:]${separator}|$)`, 'i'),
  /^decision (?:number|no\.?) ?:? ?$/i,
  new RegExp(String.raw`^${whoever}(?:considered\b[^;:]{0,250}\band )?${verb}(?: (?:to|that))? ?: ?`, 'i'),
  new RegExp(String.raw`^${whoever}resolved${manner} (?=to\b|that\b)`, 'i'),
  /^I (?:hereby )?(?:have )?(?:agreed?|approved?|decided?)(?: (?:to|that))? ?: ?/i,
  /^RECOMMENDED (?:to (?:\w+ ){1,7})?(?=(?:that|THAT)\b)/,
  new RegExp(String.raw`^(?:it was )?(?:moved|proposed)\b[^.;]{0,200}\b(?:resolved|agreed|carried)${separator}$`, 'i'),
]
const done = anyOf(
  'noted', 'approved', 'agreed', 'endorsed', 'received', 'accepted', 'adopted', 'welcomed', 'supported', 'delegated', 'given',
  'granted', 'authorised',
)
const alone = new RegExp(String.raw`^(?:\W?\w{1,3}\W )?that\b.{3,400}\bbe ${done}\b`, 'i')
const theBodyAlone = new RegExp(bodyAlone, 'i')
const isDone = String.raw`the \w+ be|the (?:[\w']+ ){0,4}?${anyOf(done, 'instructed', 'recommended')}`
/** Points of a list whose marks were lost: "The plan be noted", "That …"; "To …" only below another that begins so. */
const points = { that: new RegExp(String.raw`^(?:that|${isDone})\b`, 'i'), to: new RegExp(String.raw`^(?:that|to|${isDone})\b`, 'i') } as const
/** What a page sets behind a decision, where the end of its line was lost. */
const behindIt = anyOf('alternative options', 'options considered', 'reasons? for (?:the )?(?:decision|recommendation)s?')
const runOn = new RegExp(String.raw` ${behindIt}\b[^.:]{0,40}: ?$`, 'i')

/**
 * Decisions in minutes and decision records: the points behind "RESOLVED", "AGREED" or "Decision", in a table's column of that name, or,
 * where the web page lost the word, the sentences "That … be noted". One action a point; the same words once.
 */
export const decisionsTaken = defineExtractor<Action[]>('decisions-taken', (view) => {
  const blocks = view.blocks()
  const opened = [...decisionRows(view), ...inOrder(blocks)]
  return distinct(opened.length ? opened : blocks.flatMap(standingAlone)).map((entry) => toAction(entry, 'decision'))
})

function standingAlone(block: BlockView): Entry[] {
  if (block.block.kind === 'row') return []
  return alone.test(block.body.folded) || recommendationTaken.test(block.body.folded) ? entries([block]) : []
}

/** A point of a list that begins with "agreed" opens no list of its own. */
function inOrder(blocks: readonly BlockView[]): Entry[] {
  const found: Entry[] = []
  for (const [at, block] of blocks.entries()) {
    if (block.end > (found.at(-1)?.text.end ?? 0)) found.push(...openedBy(block, blocks.slice(at + 1)))
  }
  return found
}

function openedBy(block: BlockView, below: readonly BlockView[]): Entry[] {
  const opening = block.block.kind === 'row' ? undefined : openingOf(block.body)
  if (!opening) return []
  const rest = block.body.after(opening).trim()
  const next = below[0]
  if (rest.isEmpty && next && next.block.kind !== 'row' && openingOf(next.body)) return []
  const list = rest.isEmpty || isLeadIn(rest) || theBodyAlone.test(rest.folded) ? [] : asBlocks(rest)
  const blocksOfList = [...list, ...below]
  const begins = /^to\b/i.test(blocksOfList[0]?.body.folded ?? '') || /\bto ?:? ?$/i.test(opening.folded) ? 'to' : 'that'
  return entries(blocksOfList, { furtherParagraphs: points[begins] }).map(withoutRunOn)
}

function withoutRunOn(entry: Entry): Entry {
  const tail = entry.text.find(runOn)?.whole
  return tail ? { ...entry, text: entry.text.before(tail), items: [] } : entry
}

function openingOf(words: View): View | undefined {
  for (const pattern of openings) {
    const whole = words.find(pattern)?.whole
    if (whole && whole.start === words.start && !whole.isEmpty) return whole
  }
  return undefined
}

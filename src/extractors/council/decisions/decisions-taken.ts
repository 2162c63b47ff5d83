import type { Action } from '../../../record/schema.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import type { BlockView, View } from '../../../text/view.ts'
import { decisionRows } from './decision-rows.ts'
import { distinct } from './decisions-sought.ts'
import { asBlocks } from '../../entries/as-blocks.ts'
import { entries } from '../../entries/entries.ts'
import { type Entry, toAction } from '../../entries/entry.ts'
import { isLeadIn } from '../../../phrases/lead-in/lead-in.ts'

const body = String.raw`(?:cabinet|executive|committee|sub-?committee|panel|board|commission|forum|assembly|council|mayor|leader|cabinet\s+member|portfolio\s+holder|meeting)`
const manner = String.raw`(?:\s\(?(?:unanimously|accordingly|nem\.?\s?con\.?|on\s+the\s[^)\n]{3,60})\)?)?`
const separator = String.raw`[\s:;.,-]*`
const label = String.raw`(?:decisions?(?:\s+(?:made|taken|outcome))?|the\s+decision|outcome)`
const verb = String.raw`(?:it\s+was\s+)?(?:unanimously\s+)?(?:resolved|agreed|decided)(?!\s(?:at|by|in|on|actions?)\b)${manner}`
const considered = String.raw`(?:(?:having\s+considered|following\s+(?:discussion|debate|consideration)|after)\b[^.;]{0,200},\s)?`
const whoever = String.raw`${considered}(?:that\s+)?(?:the\s+)?(?:[\w'&-]+,?\s){0,8}?${body},?\s(?:for\s+the\s+reasons\s+set\s+out[^,:]{0,60},\s)?`

/** What begins a decision: "RESOLVED –", "DECISION: RESOLVED – that the Cabinet", "The Cabinet agreed to:", "Decision:", "It was MOVED … and RESOLVED". */
const openings: readonly RegExp[] = [
  new RegExp(String.raw`^(?:${label}\s?[-:]\s?)?${verb}${separator}`, 'i'),
  new RegExp(String.raw`^${label}\s?(?:[-:]${separator}|$)`, 'i'),
  /^decision\s(?:number|no\.?)\s?:?\s?$/i,
  new RegExp(String.raw`^${whoever}(?:considered\b[^;:]{0,250}\band\s)?${verb}(?:\s(?:to|that))?\s?:\s?`, 'i'),
  new RegExp(String.raw`^${whoever}resolved${manner}\s(?=to\b|that\b)`, 'i'),
  /^RECOMMENDED (?:to (?:\w+ ){1,7})?(?=(?:that|THAT)\b)/,
  new RegExp(String.raw`^(?:it\s+was\s+)?(?:moved|proposed)\b[^.;]{0,200}\b(?:resolved|agreed|carried)${separator}$`, 'i'),
]
const alone = /^(?:\W?\w{1,3}\W\s+)?that\b.{3,400}\bbe\s+(?:noted|approved|agreed|endorsed|received|accepted|adopted|welcomed|supported|delegated|given|granted|authorised)\b/i

/**
 * Decisions in minutes and decision records: the points behind "RESOLVED", "AGREED" or "Decision", in a table's column of that name, or, where the web
 * page lost the word, the sentences "That … be noted". One action a point; the same words once.
 */
export const decisionsTaken = defineExtractor<Action[]>('decisions-taken', (view) => {
  const blocks = view.blocks()
  const opened = [...decisionRows(view), ...inOrder(blocks)]
  const found = opened.length ? opened : blocks.filter((block) => block.block.kind !== 'row' && alone.test(block.body.folded)).flatMap((block) => entries([block]))
  return distinct(found).map((entry) => toAction(entry, 'decision'))
})

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
  const list = rest.isEmpty || isLeadIn(rest) || endsInBody.test(rest.folded) ? [] : asBlocks(rest)
  return entries([...list, ...below], { furtherParagraphs: /^(?:that|to|the\s+\w+\s+be|the\s+(?:[\w']+\s+){0,4}?(?:noted|agreed|approved|endorsed|instructed|recommended|delegated|authorised))\b/i })
}

const endsInBody = new RegExp(String.raw`^(?:that\s+)?(?:the\s+)?(?:[\w'&-]+,?\s){0,8}?${body}\s?:?$`, 'i')

function openingOf(words: View): View | undefined {
  for (const pattern of openings) {
    const whole = words.find(pattern)?.whole
    if (whole && whole.start === words.start && !whole.isEmpty) return whole
  }
  return undefined
}

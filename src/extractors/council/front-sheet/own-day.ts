import { daysIn } from '../../../phrases/time/day.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import type { Grounded } from '../../../text/grounded.ts'
import type { BlockView, View } from '../../../text/view.ts'
import { isMemo } from '../../meeting/memo.ts'
import { anyOf } from '../../../text/any-of.ts'
import { meetingBody } from '../../../vocabulary/council-bodies.ts'

/** How many of a paper's first blocks are its head, and how many of the last ones its foot. */
const headBlocks = 10
const footBlocks = 14
const longestLine = 120
/** Words before a day of which the nearest tell what it is, and how many a label has. */
const longestLabel = 70

const meetings = ['held', 'next', 'last(?! (?:updated|revised|amended))', 'previous', 'future', 'meetings?', 'minutes', meetingBody, 'council', 'considered', 'decisions?', 'chair(?:man|person)?']
const inspectors = ['ofsted', String.raw`inspect\w*`, 'visits?', 'letters?', 'findings', 'feedback', 'publi(?:shed|cation) report']
const limits = [
  'due', 'deadline', 'until', String.raw`expir\w*`, 'call(?:ed)?-? ?in', String.raw`implement\w*`, 'effective', 'in force', 'closing', 'closes', 'target',
  'reviews?', 'reviewed', 'start(?:s|ed)?', 'ends?', 'ended', 'complet(?:e|ion)', 'forward plan', 'key decision', 'available', 'timescale',
]
const steps = ['clear(?:ed|ance)', 'legal', String.raw`financ\w*`, 'section 151', 's151', 'monitoring officer', String.raw`consult\w*`, 'audit(?:ed)?', 'approv(?:ed|al)', 'EIA', 'EqIA', 'born']
const times = ['midnight', 'noon', 'as (?:at|of)', 'position', 'progress', 'from', 'since', 'between', 'period', 'to', 'by(?= ?$)', 'before', 'after']
const papers = ['report (?:to|of)', 'plan', 'strategy', 'policy', 'act', 'appendi(?:x|ces)', 'annex', 'background']
/** Words of a label by which a day is a meeting's, another paper's, a deadline's, or of a step on a paper's way. */
const other = new RegExp(String.raw`\b${anyOf(...meetings, ...inspectors, ...limits, ...steps, ...times, ...papers)}\b`, 'i')

/** A label begins with a letter, and no sentence ends in it. */
const label = /^\W*[a-z](?:(?!\. )[^:\t])*$/i
const trailing = ':\t. (,/\u2013-'
/** It ends in a mark, or in the word that leads to a day. */
const done = anyOf(String.raw`\w{3,}ed`, 'written', 'given', 'sent(?: out)?', 'made', 'drawn up')
/** Or it is the initials of who wrote the paper: "SB / 10.11.22". */
const initials = String.raw`^[a-z]{2,3} ?/ ?$`
const marked = new RegExp(String.raw`${initials}|[:\t(,–-] ?$|\b${anyOf('dated?', 'on', done)}[ .]*$`, 'i')
/** A person's or a place's name and a comma: at a head the day behind them may be a meeting's. */
const comma = /, ?$/
/** A signature's dots, and the name in brackets behind them, end before a label. */
const signature = /\.{3,}|\)/
const plain = /^(?:the )?(?:date|on|day)$/i
const named = /\bdated?\b/i
/** Lists of papers, days and steps: a day in them is theirs. */
const lists = anyOf('background', 'appendi', 'annex', 'key dates', 'timetable', 'next steps', 'documents', 'sources', '(?:list of )?papers')
const listHead = new RegExp(String.raw`^(?:\d[\d.]* ?)?${lists}`, 'i')
const hasFigures = /\d[/. ]?[a-z\d]{1,9}[/. ,]{1,2}\d{2,4}/i

type IsWanted = (words: string, before: string) => boolean

/** The day that a label of any kind gives at a paper's foot or head, unless its words make it another's. */
export const ownDay = defineExtractor<string>('own-day', (view) => footDay(view) ?? headDay(view))

function footDay(view: View): Grounded<string> | undefined {
  const blocks = footOf(view)
  const from = blocks.findIndex(({ body }) => listHead.test(body.folded))
  return blocks.flatMap((block, at) => ownDays(block, blocks[at - 1], (words) => (block.block.kind !== 'row' && (from < 0 || at < from)) || named.test(words)))[0]
}

/** A paper's last blocks, none of them of its head. */
export function footOf(view: View): readonly BlockView[] {
  return view.blocks().slice(headBlocks).slice(-footBlocks)
}

/** "Date" alone is the meeting's at a head, but for a note's. */
function headDay(view: View): Grounded<string> | undefined {
  const blocks = view.blocks().slice(0, headBlocks)
  const mayBePlain = isMemo(view)
  const isWanted: IsWanted = (words, before) => (mayBePlain || !plain.test(words)) && !comma.test(before)
  return blocks.flatMap((block, at) => ownDays(block, blocks[at - 1], isWanted))[0]
}

function ownDays(block: BlockView, above: BlockView | undefined, isWanted: IsWanted): Grounded<string>[] {
  if (block.value.length > longestLine || block.block.kind === 'item' || !hasFigures.test(block.folded)) return []
  return daysIn(block).filter(({ at }) => isLast(block, at) && isLabel(labelOf(block, at) || aloneAbove(above), isWanted)).slice(0, 1)
}

/** Behind the day stands nothing, or the next cell. */
function isLast(block: View, day: View): boolean {
  return /^\W*$|^ ?\t/.test(block.after(day).folded) && !/^\.$/.test(block.after(day).folded)
}

/** A label that stands alone has its day on the line below. */
function aloneAbove(above: BlockView | undefined): string {
  return above && /: ?$/.test(above.folded) ? above.folded : ''
}

/** What stands before a day: in the cell before it where it fills one of its own. */
function labelOf(block: View, day: View): string {
  const cells = block.before(day).folded.split('\t')
  const beside = cells.pop() ?? ''
  return beside.trim() || cells.length === 0 ? beside : `${cells.pop() ?? ''}\t`
}

function isLabel(before: string, isWanted: IsWanted): boolean {
  const last = before.split(signature).pop() ?? ''
  const words = withoutMarks(last)
  return last.length < longestLabel && marked.test(last) && label.test(words) && !other.test(words) && isWanted(words, before)
}

function withoutMarks(words: string): string {
  let end = words.length
  while (end > 0 && trailing.includes(words.charAt(end - 1))) end--
  return words.slice(0, end).trim()
}

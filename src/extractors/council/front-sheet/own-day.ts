import { dateLine, daysIn } from '../../../phrases/time/day.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import { anyOf } from '../../../text/any-of.ts'
import type { Grounded } from '../../../text/grounded.ts'
import { fits } from '../../../text/search.ts'
import { trimEndOf } from '../../../text/trim.ts'
import type { BlockView, View } from '../../../text/view.ts'
import { allLabelled } from '../../labelled.ts'
import { namedPerson } from '../people/named-person.ts'
import { isMemo } from '../../letter/memorandum.ts'
import { decidedAlone, isOfficers } from '../../meeting/officers-decision.ts'
import { dayList, dayOfDecision, othersDay, othersLabel, ownLabels, unsigned } from './day-labels.ts'

type Day = Grounded<string> | undefined

/** How many of a paper's first blocks are its head, and how many of the last ones its foot. */
const headBlocks = 10
const footBlocks = 14
const longestValue = 80
const longestLine = 120
/** Words before a day of which the nearest tell what it is, and how many a label has. */
const longestLabel = 70
/** How far above a day alone the lines stand that tell whose it is. */
const reach = 3

/** Where a paper prints its own day, the surest place first. */
const places: readonly (readonly [rule: string, day: (view: View) => Day])[] = [
  ['paper-date', givenOut], ['signed-day', dayAlone], ['signed-day', dayBelowWriter], ['own-day', footDay], ['own-day', headDay], ['own-day', dayBelowVersion],
]

/** The day on which a council published a paper, an agenda or a decision, where it says so: not the meeting's, not Ofsted's report's. */
export const paperDate = defineExtractor<string>('paper-date', givenOut)

/** That day, else the one below who signed, else one beside any label at foot or head. */
export const ownDay = defineExtractor<string>('own-day', (view) => {
  for (const [rule, dayIn] of places) {
    const day = dayIn(view)
    if (day) return day.by(rule)
  }
  return undefined
})

function givenOut(view: View): Day {
  const values = ownLabels.flatMap(({ label, line }) => [...beside(view, label), ...linesOf(view, line)])
  const day = values.filter((value) => !value.has(othersDay)).flatMap(daysIn)[0]
  return day ?? (isOfficers(view) ? [...beside(view, dayOfDecision), ...decidedAlone(view)].flatMap(daysIn)[0] : undefined)
}

function beside(view: View, label: RegExp): View[] {
  return allLabelled(view, label).filter((value) => value.value.length < longestValue)
}

function linesOf(view: View, line: RegExp): View[] {
  return view.findAll(line).map(({ whole }) => view.after(whole).find(/^[^\n]*/)?.whole ?? whole)
}

/** A paper's last blocks, none of them of its head. */
export function footOf(view: View): readonly BlockView[] {
  return view.blocks().slice(headBlocks).slice(-footBlocks)
}

/** The only day alone on a line near a paper's end, below who signed it or a place: "Proper Officer / 10 September 2012". */
function dayAlone(view: View): Day {
  const foot = footOf(view)
  const days = foot.flatMap((line, at) => {
    const day = line.block.kind === 'row' ? undefined : dateLine(line)
    return day ? [{ day, at }] : []
  })
  const isSigned = (at: number): boolean => !foot.slice(Math.max(0, at - reach), at).some(({ folded }) => fits(unsigned, folded))
  return days.length === 1 ? days.find(({ at }) => isSigned(at))?.day : undefined
}

/** The day alone on a line of a paper's head, below who wrote it: "NAME, Independent Chair / 14 March 2023". */
function dayBelowWriter(view: View): Day {
  const head = view.blocks().slice(0, headBlocks)
  return head.flatMap((line, at) => (isBelowWriter(head[at - 1]) ? (dateLine(line) ?? []) : []))[0]
}

const version = /^(?:version|v\.?) ?\d|\bversion \d+(?:\.\d+)*$/i

/** "Version 2.0 – final / 15 May 2026" */
function dayBelowVersion(view: View): Day {
  const head = view.blocks().slice(0, headBlocks)
  return head.flatMap((line, at) => (head[at - 1]?.has(version) ? (dateLine(line) ?? []) : []))[0]
}

/** Whether a line above a day names a person with an office. */
export function isBelowWriter(above: BlockView | undefined): boolean {
  if (!above || above.block.kind === 'row' || above.value.length > longestLine || /:/.test(above.folded)) return false
  const writer = namedPerson(above)
  return Boolean(writer?.name && writer.role)
}

type IsWanted = (words: string, before: string) => boolean

const named = /\bdated?\b/i

function footDay(view: View): Day {
  const blocks = footOf(view)
  const from = blocks.findIndex(({ body }) => body.has(dayList))
  return firstOf(blocks, (block, at) => (words) => (block.block.kind !== 'row' && (from < 0 || at < from)) || fits(named, words))
}

const plain = /^(?:the )?(?:date|on|day)$/i
/** A person's or a place's name and a comma: at a head the day behind them may be a meeting's. */
const comma = /, ?$/

/** "Date" alone is the meeting's at a head, but for a note's. */
function headDay(view: View): Day {
  const mayBePlain = isMemo(view)
  return firstOf(view.blocks().slice(0, headBlocks), () => (words, before) => (mayBePlain || !fits(plain, words)) && !fits(comma, before))
}

const hasFigures = /\d(?:st|nd|rd|th)?[/. ]?[a-z\d]{1,9}[/. ,]{1,2}\d{2,4}/i

/** The first day of these lines that a label gives, unless its words make it another's. */
function firstOf(blocks: readonly BlockView[], wanted: (block: BlockView, at: number) => IsWanted): Day {
  return blocks.flatMap((block, at) => {
    if (block.value.length > longestLine || block.block.kind === 'item' || !block.has(hasFigures)) return []
    const before = (day: View): string => labelOf(block, day) || aloneAbove(blocks[at - 1])
    return daysIn(block).filter((day) => isLast(block, day.at) && isLabel(before(day.at), wanted(block, at))).slice(0, 1)
  })[0]
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
  const cells = block.before(day).folded.split(/\t| \| /)
  const beside = cells.pop() ?? ''
  return beside.trim() || cells.length === 0 ? beside : `${cells.pop() ?? ''}\t`
}

/** A label begins with a letter, and no sentence ends in it. */
const label = /^\W*[a-z](?:(?!\. )[^:\t])*$/i
/** It ends in a mark, or in the word that leads to a day. */
const done = anyOf(String.raw`\w{3,}ed`, 'written', 'given', 'sent(?: out)?', 'made', 'drawn up')
/** Or it is the initials of who wrote the paper: "SB / 10.11.22". */
const initials = String.raw`^[a-z]{2,3} ?/ ?$`
const marked = new RegExp(String.raw`${initials}|[:\t(,–-] ?$|\b${anyOf('dated?', 'on', done)}[ .]*$`, 'i')
/** A signature's dots, and the name in brackets behind them, end before a label. */
const signature = /\.{3,}|\)/

function isLabel(before: string, isWanted: IsWanted): boolean {
  const last = before.split(signature).pop() ?? ''
  const words = trimEndOf(last, ':\t. (,/\u2013-').trim()
  return last.length < longestLabel && fits(marked, last) && fits(label, words) && !fits(othersLabel, words) && isWanted(words, before)
}

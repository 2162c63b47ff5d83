import { defineExtractor } from '../../rules/extractor.ts'
import type { Grounded } from '../../text/grounded.ts'
import type { BlockView, View } from '../../text/view.ts'
import { daysIn } from '../../phrases/time/day.ts'
import { nearDay } from './near-day.ts'
import { byOnDay } from './reporter.ts'

/** How many of a page's first blocks may hold its date. */
const firstBlocks = 25
const longestLine = 120
/** How far from the start a byline may stand within a longer line. */
const reach = 2500
const today = /\btoday ?[(,][^).]{6,40}\d{4}/i
const onlyDay = /^(?:[a-z]+,? )?\d{1,2}(?:st|nd|rd|th)? [a-z]+,? \d{4}\b.{0,20}$/i
const updated = /\b(?:updated|modified|last (?:changed|reviewed))\b/i
const publishing = /\b(?:published|posted|date)\b/i
const published = /^\W*(?:(?:first|this [a-z]+ was) )?(?:published|posted|date)\b/i
/** A title may name another day above this. */
const posted = /^(?:published|posted)(?: on)?:? /i
/** "3 Comments": the head of what readers wrote, and dated; above the first sentence it only counts them. */
const remarks = /^\d{1,4} comments?:?$/im
const told = /[a-z]{3}[.!?]["']?$/im
/** Where a page tells no other day. */
const page = '(?:(?:this )?(?:page|article|story) )?(?:was )?'
const lastUpdated = new RegExp(String.raw`^\W*${page}(?:last )?(?:updated|modified|changed|reviewed)\b`, 'i')

/**
 * The day of a press report: on a line of its own near the top, behind a byline or "Published"; the day of an update only where there is no
 * other.
 */
export const newsDate = defineExtractor<string>('news-date', reportDay)

export function reportDay(page: View): Grounded<string> | undefined {
  const view = aboveRemarks(page)
  const blocks = view.blocks()
  const near = blocks.slice(0, firstBlocks).filter(isShort).flatMap(linesIn).filter(isDateline)
  const below = blocks.slice(firstBlocks).filter((block) => isShort(block) && (block.has(publishing) || block.has(updated)))
  const fresh = near.filter((line) => !isUpdate(line))
  const own = [...fresh.filter((line) => line.has(posted)), ...fresh, ...ofKind(below, published)].flatMap(firstDay)[0]
  const byline = dayIn(view.slice(0, reach), byOnDay)
  const told = (own && byline && byline.at.start < own.at.start ? byline : own ?? byline) ?? dayIn(view, today)
  return told ?? [...near, ...ofKind(below, lastUpdated), ...inFoot(view)].flatMap(firstDay)[0] ?? nearDay(view)
}

function aboveRemarks(page: View): View {
  const above = page.findAll(remarks).map(({ whole }) => page.before(whole)).find((words) => words.has(told))
  return above ?? page
}

/** Where a page's foot tells when it was last looked at. */
function inFoot(view: View): View[] {
  const furniture = view.furniture()
  return ofKind(furniture, published).concat(ofKind(furniture, lastUpdated))
}

function ofKind(blocks: readonly BlockView[], manner: RegExp): View[] {
  return blocks.flatMap(linesIn).filter((line) => isDateline(line) && line.has(manner))
}

/** "Last updated 3 May 2011"; the day before such words is that of the report itself. */
function isUpdate(line: View): boolean {
  const day = daysIn(line)[0]?.at
  return day !== undefined && line.before(day).has(updated)
}

function dayIn(view: View, pattern: RegExp): Grounded<string> | undefined {
  return view.findAll(pattern).flatMap(({ whole }) => firstDay(whole))[0]
}

function firstDay(block: View): Grounded<string>[] {
  return daysIn(block).slice(0, 1)
}

/** An item is none, unless a day begins it: "2. 19 June 2013 at 6:04pm". */
function isShort({ block, body, value }: BlockView): boolean {
  return value.length < longestLine && (block.kind !== 'item' || body.has(onlyDay))
}

const parted = / ?[|\t\u00B7\u2022] ?| (?=(?:published|posted|created|last updated|updated):? \d)/i

/** "06:00, 11 DEC 2021 | UPDATED 13 DEC 2021" holds two lines. */
function linesIn(block: BlockView): View[] {
  return block.splitAt(parted)
}

/** Behind the day that begins a line a page may name where it files the report: "in Child protection, Inspection". */
const filed = /^ ?(?:in|under|[|>\u00B7-]) /

/** A dateline is no sentence. */
function isDateline(line: View): boolean {
  if (/[a-z]{3}[.!?]["']?$/.test(line.value)) return false
  const day = daysIn(line)[0]?.at
  const isFiled = day?.start === line.start && line.after(day).has(filed)
  return isFiled || !/\b(?:council|ofsted|inspect|(?:report|letter) (?:was|is)\b)/i.test(line.folded)
}

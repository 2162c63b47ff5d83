import { defineExtractor } from '../../rules/extractor.ts'
import type { Grounded } from '../../text/grounded.ts'
import type { BlockView, View } from '../../text/view.ts'
import { daysIn } from '../../phrases/time/day.ts'
import { byOnDay } from './by-on-day.ts'

/** How many of a page's first blocks may hold its date. */
const firstBlocks = 25
const longestLine = 120
/** How far from the start a byline may stand within a longer line. */
const reach = 2500
const today = /\btoday ?[(,][^).]{6,40}\d{4}/i
const updated = /\b(?:updated|modified|last (?:changed|reviewed))\b/i
const published = /^\W*(?:first )?(?:published|posted|date)\b/i

/**
 * The day of a press report: on a line of its own near the top, behind a byline or "Published"; the day of an update only where there is no
 * other.
 */
export const newsDate = defineExtractor<string>('news-date', reportDay)

export function reportDay(view: View): Grounded<string> | undefined {
  const blocks = view.blocks()
  const near = blocks.slice(0, firstBlocks).filter(isLine)
  const far = blocks.slice(firstBlocks).filter((block) => isLine(block) && published.test(block.folded))
  const lines = [...near.filter((block) => !updated.test(block.folded)), ...near, ...far]
  return lines.flatMap(firstDay)[0] ?? dayIn(view.slice(0, reach), byOnDay) ?? dayIn(view, today)
}

function dayIn(view: View, pattern: RegExp): Grounded<string> | undefined {
  return view.findAll(pattern).flatMap(({ whole }) => firstDay(whole))[0]
}

function firstDay(block: View): Grounded<string>[] {
  return daysIn(block).slice(0, 1)
}

/** A dateline is short and no sentence. */
function isLine(block: BlockView): boolean {
  const isSentence = /[a-z]{3}[.!?]["']?$/.test(block.value) || /\b(?:council|ofsted|inspect)/i.test(block.folded)
  return block.value.length < longestLine && block.block.kind !== 'item' && !isSentence
}

import type { Line } from './line.ts'
import { type Marker, findMarker } from './markers.ts'
import type { Measures } from './measures.ts'
import type { Ruling } from './rulings.ts'

/** A sentence or clause may end here. */
const closed = /[.;:!?][\u2019\u201D'")\]\u00B9\u00B2\u00B3\u2070\u2074-\u2079]*$/
const joining = /\b(?:and|or)$/i

export function endsClosed(text: string): boolean {
  return closed.test(text)
}

export function beginsLower(text: string): boolean {
  return /^["'\u2018\u201C(\[]?\p{Ll}/u.test(text)
}

/** Whether a line begins an entry of a list, given the line before it and the marker of the block that line is in. */
export function beginsItem(line: Line, before: Line | undefined, current: Marker | undefined): Marker | undefined {
  const marker = findMarker(line.text)
  if (!marker || marker.kind === 'bullet' || !before) return marker
  if (marker.kind === 'dash' && !hangs(line)) return undefined
  if (current && current.kind === marker.kind) return marker
  return endsClosed(before.text) || joining.test(before.text) ? marker : undefined
}

/** Whether the words stand off their marker. */
function hangs(line: Line): boolean {
  return line.secondX !== undefined && line.secondX - line.x0 > 0.9 * line.size
}

/** Whether a new block begins between two lines of one column. */
export function breaksBetween(above: Line, below: Line, measures: Measures, rules: readonly Ruling[]): boolean {
  const leading = measures.leading(below)
  const distance = above.baseline - below.baseline
  if (distance > Math.max(1.25 * leading, leading + 2.5) || distance <= 0) return true
  if (Math.abs(above.size - below.size) > 0.6) return true
  if (isRuledApart(above, below, rules)) return true
  const runsOn = !endsClosed(above.text) && beginsLower(below.text)
  if (runsOn) return false
  if (above.bold !== below.bold) return true
  if (above.tag && below.tag && above.tag.block !== below.tag.block) return true
  return leftRoom(above, below, measures)
}

/** Whether the next line's first word would still have gone on the line above. Large print is broken at will. */
export function leftRoom(above: Line, below: Line, measures: Measures): boolean {
  if (above.size >= 1.15 * measures.bodySize) return false
  const firstWord = below.text.split(' ', 1)[0] ?? ''
  return measures.right(above) - above.x1 > 0.5 * below.size * firstWord.length + 1.5 * below.size
}

/** A line drawn between two lines of text; one that underlines words is none. */
function isRuledApart(above: Line, below: Line, rules: readonly Ruling[]): boolean {
  return rules.some((rule) => rule.at < above.baseline - 0.25 * above.size && rule.at > below.baseline + 0.6 * below.size
    && rule.from < above.x0 + above.size && rule.to > Math.min(above.x1, below.x1))
}

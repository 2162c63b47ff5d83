import type { Line } from './lines/line.ts'
import { findMarker } from './markers.ts'
import type { Measures } from './measures.ts'
import type { Ruling } from './tables/rulings.ts'

/** Print this many times larger than the body is broken at will. */
const largePrint = 1.3
/** Room that words held together may leave, as a share of a line. */
const nearlyFull = 0.25
/** Begins like a line of a list of people or offices: a few capitalised words and a comma. */
const entry = /^(?:\p{Lu}[\p{L}'\u2019.-]*\s){1,5}\p{Lu}[\p{L}'\u2019.-]*,\s/u
/** Begins with a label and a colon. */
const label = /^\p{Lu}[\p{L}() ]{3,40}:\s/u
/** A sentence or clause may end here. */
const closed = /[.;:!?][\u2019\u201D'")\]\u00B9\u00B2\u00B3\u2070\u2074-\u2079]*$/
/** No block ends with one of these. */
const dangling = /\b(?:a|an|and|at|between|by|for|from|in|of|on|or|the|to|with)$/

export function endsClosed(text: string): boolean {
  return closed.test(text)
}

/** Addresses of mail and web, and the labels of a letter's foot: "cc: …", "enc: …". */
const lowerLine = /^(?:\S+@|www\.|https?:|(?:c\.?c|bcc|encl?s?|tel|e-?mail)\b\.? ?:|c\.?c\.?[ \t]+\p{Lu})/u

/** Whether a text begins within a sentence; some lines of their own begin in lower case too. */
export function beginsLower(text: string): boolean {
  return /^["'\u2018\u201C([]?\p{Ll}/u.test(text) && !lowerLine.test(text)
}

/** Whether a sentence goes on from one text to the next. */
export function runsOn(above: string, below: string): boolean {
  return !endsClosed(above) && (beginsLower(below) || dangling.test(above))
}

/** The same between two lines of a cell: there a comma, too, ends nothing. */
export function runsOnInCell(above: string, below: string): boolean {
  return above.endsWith(',') || runsOn(above, below)
}

export interface BreakContext {
  readonly measures: Measures
  /** Horizontal lines drawn on the page. */
  readonly rules?: readonly Ruling[]
  /** Whether the block above has several lines already, as running text has and an address line has not. */
  readonly isProse?: boolean
  /**
   * Whether the line below stands under the words of a marked entry, which word processors cut in two where somebody split and joined it.
   */
  readonly isInEntry?: boolean
}

/** Whether a new block begins between two lines of one column. */
export function breaksBetween(
  above: Line,
  below: Line,
  { measures, rules = [], isProse = false, isInEntry = false }: BreakContext,
): boolean {
  const leading = measures.leading(below)
  const distance = above.baseline - below.baseline
  if (distance > Math.max(1.25 * leading, leading + 2.5) || distance <= 0) return true
  const sizes = Math.abs(above.size - below.size)
  if (sizes > 1.2 || isRuledApart(above, below, rules)) return true
  if (runsOn(above.text, below.text)) return false
  if (sizes > 0.6) return true
  if (above.bold !== below.bold) return true
  if (areEntries(above, below, isProse) || (label.test(below.text) && isLarge(above, measures))) return true
  if (endsInList(above, measures)) return false
  // Some word processors cut a paragraph in mid-sentence, but then its last line is full.
  if (!isInEntry && tagsPart(above, below) && (!isProse || endsClosed(above.text))) return true
  return leftRoom(above, below, measures)
}

/** Whether both lines begin like entries; running text has lines that begin with names. */
function areEntries(above: Line, below: Line, isProse: boolean): boolean {
  return [above, below].every(({ text }) => label.test(text) || (!isProse && entry.test(text)))
}

/** Whether a long line ends with a comma, as lists of names do that go on; address lines may, but are short. */
function endsInList(line: Line, measures: Measures): boolean {
  return line.text.endsWith(',') && line.x1 - line.x0 > 0.6 * (measures.right(line) - line.x0)
}

function tagsPart(above: Line, below: Line): boolean {
  return above.tag !== undefined && below.tag !== undefined && above.tag.block !== below.tag.block
}

function isLarge({ size }: Line, { bodySize }: Measures): boolean {
  return size >= largePrint * bodySize
}

/** Whether the next line's first word would still have gone on the line above. Large print is broken at will. */
export function leftRoom(above: Line, below: Line, measures: Measures): boolean {
  if (isLarge(above, measures)) return false
  const right = measures.right(above)
  const isFlushRight = Math.abs(above.x1 - below.x1) < 1 && Math.abs(above.x0 - below.x0) > above.size && !findMarker(above.text)
  const room = isFlushRight ? above.x0 - measures.left : right - above.x1
  const firstWord = /^[^ -]*-?/.exec(below.text)?.[0] ?? ''
  if (room <= 0.5 * below.size * firstWord.length + 1.5 * below.size) return false
  // A line that is nearly full may end early because its next words hold together by blanks that do not break.
  const width = right - above.x0
  const goesOn = below.x1 - below.x0 > 0.5 * width || endsClosed(below.text)
  return room > nearlyFull * width || endsClosed(above.text) || !goesOn
}

/** A line drawn between two lines of text; one that underlines words is none. */
function isRuledApart(above: Line, below: Line, rules: readonly Ruling[]): boolean {
  return rules.some((rule) => rule.at < above.baseline - 0.25 * above.size && rule.at > below.baseline + 0.6 * below.size
    && rule.from < above.x0 + above.size && rule.to > Math.min(above.x1, below.x1))
}

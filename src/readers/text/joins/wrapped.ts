import { beginsLower } from '../../../layout/breaks.ts'
import type { OpenBlock } from '../blocks/open-block.ts'
import type { Piece } from '../piece.ts'
import type { NamePairs } from './name-pairs.ts'
import { breaksOff, goesOn, isClosed } from './run-on.ts'
import { type Shape, filled, isBelow, isBreak } from './shape.ts'
import { stretchesOf } from './stretches.ts'

/** A line with so little room left may have been broken there. */
const nearly = 0.88
/** Behind a sentence a new paragraph is as likely, so the line must be full. */
const full = 0.92
const fewestLetters = 25
/** Headings have no more lines, and one more that is theirs. */
const mostAlone = 2
/** Stretches narrower than this share of the page are titles in large print, boxes and addresses, with a margin of their own. */
const narrow = 0.8
/** Headings may ask. */
const question = /^(?:What|How|Why|Where|When|Who|Which)\b[^.]*\?/
/** A line so many columns further in or out is set at the right or in the middle. */
const farIn = 8
const person = /^(?:\p{Lu}[\p{L}'’.-]* ){1,3}\p{Lu}[\p{L}'’-]+, \p{L}/u
const greeting = /^Dear \p{L}.{0,60}$/u
/** How a person can be reached stands on a line of its own. */
const reached = /^(?:tel(?:ephone)?|phone|mobile|fax|e-?mail)\b[^:]{0,20}:/i
/** "Inspection dates: 3 to 14 May 2018" */
const dated = /^\p{Lu}[^:]{1,30}: .{0,60}\b(?:19|20)\d\d$/u
const label = /^\p{Lu}[^:]{1,30}:(?:\s|$)/u

/** The lines of a file that go on with the line right above them. */
export function findRunOns(pieces: readonly Piece[], page: Shape, names: NamePairs): Set<Piece> {
  const found = new Set<Piece>()
  for (const stretch of stretchesOf(pieces)) {
    const shape = stretchShape(stretch, page)
    for (const [at, below] of stretch.entries()) {
      const above = stretch[at - 1]
      if (above && isBelow(above, below) && (runsOn(stretch, at, shape) || names.isCut(above.text, below.text))) found.add(below)
    }
  }
  return found
}

function stretchShape(stretch: readonly Piece[], page: Shape): Shape {
  const { ruler } = page
  if (stretch.some((piece) => ruler.line(piece) > narrow * page.width)) return page
  const isBroken = stretch.some((piece, at) => piece.width > fewestLetters && isBreak(piece, stretch[at + 1]))
  const widths = stretch.filter(({ text }) => !label.test(text)).map((piece) => ruler.line(piece))
  return isBroken ? { ruler, width: Math.max(...widths) } : page
}

function runsOn(stretch: readonly Piece[], at: number, shape: Shape): boolean {
  const [above, below, beyond] = stretch.slice(at - 1, at + 2) as [Piece, Piece, Piece | undefined]
  if ((Math.abs(below.indent - above.bodyIndent) > farIn && below.indent > 0) || reached.test(below.text) || greeting.test(below.text)) {
    return false
  }
  const share = filled(above, below, shape)
  const isLower = beginsLower(below.text)
  if (isClosed(above.text)) return isLower ? share > nearly : share > full && !label.test(below.text) && !standsAlone(stretch, at, shape)
  if (isLower && above.text.length > fewestLetters && goesOn(above.text, below.text)) return true
  if (breaksOff(above.text, below.text)) return true
  return share > nearly
    && (isLower || !(label.test(below.text) || dated.test(above.text) || isGreeting(above, below) || isPerson(above, below, beyond)))
}

/** A greeting is a line of its own, however long; a word or two of it may stand on the next. */
function isGreeting(above: Piece, below: Piece): boolean {
  return /^Dear\b/.test(above.text) && below.text.split(' ').length > 3
}

/** Whether a line names one of several people, a line each. */
function isPerson(above: Piece, below: Piece, beyond: Piece | undefined): boolean {
  return person.test(below.text) && (person.test(above.text) || (beyond !== undefined && person.test(beyond.text)))
}

/** Whether the lines from here on neither fill the page nor end as a sentence does: a heading, a name. */
function standsAlone(stretch: readonly Piece[], start: number, shape: Shape): boolean {
  if (stretch[start]?.text.startsWith('(')) return false
  let end = start
  while (end < start + mostAlone && isFull(stretch[end] as Piece, stretch[end + 1], shape)) end++
  const last = stretch[end] as Piece
  if ((isClosed(last.text) && !question.test(last.text)) || isFull(last, stretch[end + 1], shape)) return false
  return isBelow(last, stretch[end + 1]) || shape.ruler.line(last) < nearly * shape.width
}

/** Whether the words of a line go on in the next. */
function isFull(line: Piece, next: Piece | undefined, shape: Shape): boolean {
  return isBelow(line, next) && (beginsLower(next.text) || filled(line, next, shape) >= nearly)
}

/** Whether the first line of a page stands below the words, not below the marker, of the entry that the last page ended with. */
export function hangsOn({ first, last }: OpenBlock, piece: Piece): boolean {
  const hang = first.bodyIndent - first.indent
  return first.marker !== null && hang > 1 && last.page !== piece.page && Math.abs(piece.indent - first.bodyIndent) <= 1
}

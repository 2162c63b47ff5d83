import { beginsLower } from '../../../layout/breaks.ts'
import type { Piece } from '../piece.ts'
import { type Ruler, letterRuler, printRuler } from './ruler.ts'
import { isClosed } from './run-on.ts'

/** How a file breaks paragraphs over lines. */
export interface Shape {
  readonly ruler: Ruler
  /** Width of a full line, by that ruler. */
  readonly width: number
}

/** No line that was broken for a page or a screen has more columns. */
const widest = 140
/** Shorter lines are lines of their own: addresses, headings, labels. */
const narrowest = 40
/** A file in which this share of the letters is in longer lines is not broken. */
const mostInLong = 0.3
const fewestBroken = 2
const leastBroken = 0.12
/** Quantile of the broken lines that stands for the margin; the few widest are odd ones. */
const margin = 0.95

/** Tells from a file as a whole whether its paragraphs are broken over lines, and how wide. Undefined: each is one line. */
export function findShape(pieces: readonly Piece[]): Shape | undefined {
  const words = pieces.filter((piece) => piece.kind === 'words')
  if (shareInLong(words) > mostInLong) return undefined
  const long = words.filter((piece) => piece.width >= narrowest)
  const breaks = breaksIn(words)
  if (breaks.length < fewestBroken || breaks.length < leastBroken * long.length) return undefined
  const [letters, print] = [letterRuler, printRuler].map((ruler) => measure(ruler, breaks)) as [Measured, Measured]
  return letters.misfits < print.misfits ? letters : print
}

function shareInLong(words: readonly Piece[]): number {
  let all = 0
  let inLong = 0
  for (const { text, width } of words) {
    all += text.length
    if (width > widest) inLong += text.length
  }
  return all === 0 ? 0 : inLong / all
}

function breaksIn(words: readonly Piece[]): Break[] {
  return words.flatMap((above, at) => {
    const below = words[at + 1]
    return above.width >= narrowest && isBreak(above, below) ? [{ above, below }] : []
  })
}

interface Break {
  readonly above: Piece
  readonly below: Piece
}

/** Whether the line above certainly breaks off within a sentence. */
export function isBreak(above: Piece, below: Piece | undefined): below is Piece {
  return below !== undefined && below.gap === 0 && below.page === above.page && below.marker === null && !isClosed(above.text)
    && beginsLower(below.text)
}

interface Measured extends Shape {
  /** Breaks before words that would still have had room. */
  readonly misfits: number
}

function measure(ruler: Ruler, breaks: readonly Break[]): Measured {
  const sorted = breaks.map(({ above }) => ruler.line(above)).sort((one, other) => one - other)
  const width = sorted[Math.floor((sorted.length - 1) * margin)] ?? 0
  const misfits = breaks.filter(({ above, below }) => filled(above, below, { ruler, width }) < 1).length
  return { ruler, width, misfits }
}

/** How much of the width a line and the next one's first word would take, as a share. */
export function filled(above: Piece, below: Piece, { ruler, width }: Shape): number {
  return (ruler.line(above) + ruler.words(` ${below.text.split(' ', 1)[0]}`)) / width
}

/** Whether a line stands right below another, and begins no entry of a list. */
export function isBelow(above: Piece, below: Piece | undefined): below is Piece {
  return below !== undefined && below.kind === 'words' && below.gap === 0 && below.page === above.page && below.marker === null
}

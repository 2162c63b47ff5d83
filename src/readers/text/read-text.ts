import type { Doc } from '../../text/doc.ts'
import { markAsides } from './asides/asides.ts'
import { raiseMarks } from './asides/note-marks.ts'
import { layPieces } from './lay-pieces.ts'
import { type Line, replaceLine, splitLines } from './lines.ts'
import type { Piece } from './piece.ts'
import { makePieces } from './pieces.ts'
import { joinContents } from './tables/contents-lines.ts'
import { joinGradeLines } from './tables/grade-lines.ts'
import { undoDrawnRules } from './repair/drawn-rules.ts'
import { undoHtml } from './repair/html-scars.ts'
import { splitInlineBullets } from './repair/inline-bullets.ts'
import { joinOpenBold } from './repair/open-bold.ts'
import { dropLoneBars } from './repair/lone-bars.ts'
import { partPageNumbers } from './repair/page-prefixes.ts'
import { mendTornLines } from './repair/torn-lines.ts'

/** A mail or a block of markdown that quotes another. */
const quote = /^(?:> ?)+(?=[\s\p{L}•*-]|$)/u

/** A text file's words as a document. */
export function readText(text: string): Doc {
  const { pieces, pages } = textPieces(text)
  return layPieces(pieces, pages)
}

/** A text file's words, before they are put together. */
export function textPieces(text: string): { pieces: Piece[]; pages: number | null } {
  const { lines, pages } = splitLines(partPageNumbers(text))
  return { pieces: joinGradeLines(joinContents(raiseMarks(piecesOf(markAsides(lines, pages))))), pages }
}

/** The pieces of lines that may hold markdown and scraps of HTML. */
function piecesOf(lines: readonly Line[]): Piece[] {
  return makePieces(joinOpenBold(splitInlineBullets(mendTornLines(undoDrawnRules(dropLoneBars(lines))).flatMap(plainLines))))
}

/** The markup of a table's row is left to its cells. */
function plainLines(line: Line): Line[] {
  const unquoted = line.text.replace(quote, '')
  const texts = line.aside || line.text.startsWith('|') ? [line.text] : undoHtml(unquoted).split('\n')
  return replaceLine(line, texts)
}

import { printed, withoutControl } from '../../layout/characters.ts'
import { type Marker, findMarker } from '../../layout/markers.ts'
import { type Stretch, isBold, undoMarks, wordsOf } from './inline-marks.ts'
import type { Line } from './lines.ts'
import { type Piece, makePiece } from './piece.ts'

const hashes = /^#{1,6}(?=[ \t]|$)/
const closingHashes = /[ \t]#{1,6}$/
// "1\. " and "\- ": an escape that keeps the marker from being read as one.
const escapedMarker = /^(?<label>\(?[a-z0-9]{0,4})\\(?<end>[-.)*+•])/i
// "**1.** words" and "**1. words**": the marker stands inside the bold run.
const boldMarker = /^\*\*(?<marker>\(?(?:\d[\d.]{0,5}|[a-z]{1,4})[.)]|•|-)(?<close>\*\*)?\s+/

/** "4\tThe report says so.", "4      the plan be endorsed; and": a paragraph's number, and a sentence behind a tab or blanks. */
const numbered = /^(?<label>\d{1,3})(?:\t+| {3,9})(?<rest>[A-Za-z"'\u2018\u201C](?:(?! {3})[^\t]){20,}(?:[.:;?!]["'\u2019\u201D)]?|; and))$/

/** Whether a line is a paragraph behind its number, where it stands in no table. */
export function isNumbered(text: string): boolean {
  return numbered.test(text.trimEnd())
}

function tabbedNumber(text: string): Marker | undefined {
  const { label, rest } = numbered.exec(text.trimEnd())?.groups ?? {}
  return label && rest ? { text: label, kind: 'number', rest } : undefined
}

/** The pieces of a line that is in no table: mostly one. */
export function wordsPieces(line: Line): Piece[] {
  const heading = hashes.exec(line.text)?.[0]
  if (heading) return headingPieces(line, heading.length - 1, line.text.slice(heading.length))
  const marker = entryMarker(line.text) ?? tabbedNumber(line.text)
  const words = marker?.rest ?? line.text
  const stretches = undoMarks(words)
  const bodyIndent = line.indent + line.text.length - words.length
  const whole = { marker: marker?.text ?? null, glyph: marker && line.text[0], bodyIndent, bold: isBold(stretches) }
  const cut = marker ? undefined : closingTitle(stretches)
  if (!cut) return piecesWithWords([makePiece(line, { ...whole, text: foldWords(wordsOf(stretches)) })])
  const [name, title] = cut
  return [makePiece(line, { text: foldWords(name) }), { ...makePiece(line, { text: foldWords(title), bold: true }), gap: 0 }]
}

function headingPieces(line: Line, rank: number, words: string): Piece[] {
  const stretches = undoMarks(words.replace(closingHashes, ''))
  return piecesWithWords([makePiece(line, { kind: 'heading', text: foldWords(wordsOf(stretches)), rank, bold: isBold(stretches) })])
}

/** A marker alone is kept: its words may stand on the next line. */
function piecesWithWords(pieces: Piece[]): Piece[] {
  return pieces.filter((piece) => piece.text !== '' || piece.marker !== null)
}

/** The marker of a line; where a conversion wrote its own dash before the printed marker, the printed one. */
export function entryMarker(text: string): Marker | undefined {
  const outer = findMarker(bareMarker(text))
  if (!outer || outer.kind === 'number') return outer
  const inner = findMarker(bareMarker(outer.rest))
  return inner ?? outer
}

function bareMarker(text: string): string {
  return text
    .replace(escapedMarker, '$<label>$<end>')
    .replace(boldMarker, (_, marker: string, isClosed: string | undefined) => `${marker} ${isClosed ? '' : '**'}`)
}

export function foldWords(text: string): string {
  return withoutControl(printed(text)).trim()
}

const shortLine = 90

/** A short line of a name and a bold run that ends it ("Jane Smith **Director**") was two lines. */
function closingTitle(stretches: readonly Stretch[]): [name: string, title: string] | undefined {
  const [name, title, rest] = stretches.filter((stretch) => stretch.text.trim() !== '')
  if (!name || !title || rest || name.bold || !title.bold) return undefined
  const isShort = name.text.length + title.text.length < shortLine
  return isShort && isName(name.text.trim()) && /^\p{Lu}/u.test(title.text) ? [name.text, title.text] : undefined
}

function isName(text: string): boolean {
  const words = text.split(/\s+/)
  return words.length > 1 && words.length < 6 && words.every((word) => /^(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|la|le)$/u.test(word))
}

import { type RawBlock, piecesOf } from '../../text/build-doc.ts'
import type { Doc } from '../../text/doc.ts'
import type { PrintedLine } from '../../text/printed-line.ts'
import { type TextPlaces, edgesEach } from '../../text/text-places.ts'
import { lowered } from '../characters.ts'
import { mapBox } from '../geometry.ts'
import type { Box, LayoutPage } from '../page.ts'
import { shownOf } from '../shown.ts'
import { type Letter, PrintedLetters } from './printed-letters.ts'

/** Where the text that was made of blocks stands on the pages that these were made of. */
export function textPlaces({ text, blocks }: Doc, raw: readonly RawBlock[], pages: readonly LayoutPage[]): TextPlaces {
  const placing = new Placing(text, pages)
  let lines: readonly PrintedLine[] | undefined
  let letters = new PrintedLetters([])
  for (const [index, piece] of piecesOf(raw).entries()) {
    // Pieces of one block share its lines: each goes on where the one before it ended.
    if (piece.lines !== lines) letters = new PrintedLetters((lines = piece.lines) ?? [])
    const block = blocks[index]
    if (block) placing.place(block.start, block.end, letters)
  }
  return placing.places()
}

class Placing {
  private readonly pages = new Map<number, LayoutPage>()
  private readonly numbers = new Map<PrintedLine, number>()
  private readonly line: Int32Array
  private readonly edges: Float32Array
  private readonly text: string

  constructor(text: string, pages: readonly LayoutPage[]) {
    this.text = lowered(text)
    for (const page of pages) this.pages.set(page.number, page)
    this.line = new Int32Array(text.length).fill(-1)
    this.edges = new Float32Array(text.length * edgesEach)
  }

  place(start: number, end: number, letters: PrintedLetters): void {
    for (let at = start; at < end; at++) {
      const unit = this.text.charAt(at)
      if (unit.trim() === '') continue
      const following = this.text.slice(at + 1, Math.min(end, at + 3)).trimStart().charAt(0)
      const letter = letters.take(unit, following)
      if (letter) this.set(at, letter)
    }
  }

  places(): TextPlaces {
    const pages = [...this.pages.values()].map((page) => {
      const { width, height } = shownOf(page)
      return { page: page.number, width: Math.round(width * 10) / 10, height: Math.round(height * 10) / 10 }
    })
    return { pages, pageOfLine: [...this.numbers.keys()].map(({ page }) => page), line: this.line, edges: this.edges }
  }

  private set(at: number, { glyph, line }: Letter): void {
    const page = this.pages.get(line.page)
    const box = page && visiblePart(glyph, page)
    if (!box) return
    this.line[at] = this.numberOf(line)
    this.edges.set([box.x0, box.y0, box.x1, box.y1], at * edgesEach)
  }

  private numberOf(line: PrintedLine): number {
    const number = this.numbers.get(line) ?? this.numbers.size
    this.numbers.set(line, number)
    return number
  }
}

/** A place as the page shows it; undefined for what lies outside. */
function visiblePart(glyph: Box, page: LayoutPage): Box | undefined {
  const { matrix, width, height } = shownOf(page)
  const { x0, y0, x1, y1 } = mapBox(matrix, glyph)
  const box = { x0: Math.max(0, x0), y0: Math.max(0, y0), x1: Math.min(width, x1), y1: Math.min(height, y1) }
  return box.x0 <= box.x1 && box.y0 < box.y1 ? box : undefined
}

import { isBold, wordsOf } from '../text/inline-marks.ts'
import { type Line, splitLines } from '../text/lines.ts'
import { type Piece, makePiece } from '../text/piece.ts'
import { makePieces } from '../text/pieces.ts'
import { entryMarker, foldWords } from '../text/words-piece.ts'
import type { ElementTest } from './boilerplate.ts'
import { InlineWords } from './inline-words.ts'
import { Lists, wordListLevel } from './lists.ts'
import { isDataTable, rowsOf } from './table-rows.ts'
import { type Element, type Node, type Visitor, visit } from './tree.ts'

/** Elements whose words run on with those around them; all others begin a line. */
const inline = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'img', 'ins', 'kbd', 'label', 'mark', 'picture',
  'q', 's', 'samp', 'small', 'source', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr',
])

/** The pieces of a page's content, in order. */
export function collectPieces(root: Node, isBoilerplate: ElementTest): Piece[] {
  const collector = new Collector(isBoilerplate)
  visit(root, collector)
  return collector.end()
}

class Collector implements Visitor {
  private readonly pieces: Piece[] = []
  private readonly words = new InlineWords()
  private readonly lists = new Lists()
  private marker: string | null = null
  private rank: number | undefined
  private gap = 1
  private tables = 0

  constructor(private readonly isBoilerplate: ElementTest) {}

  end(): Piece[] {
    this.endLine(1)
    return this.pieces
  }

  text(words: string): void {
    this.words.add(words)
  }

  enter(element: Element): boolean {
    if (this.isBoilerplate(element)) return false
    if (element.tagName === 'br') return this.endLine(0)
    if (!inline.has(element.tagName)) this.endLine(1)
    if (element.tagName === 'table' && isDataTable(element)) return this.table(element)
    if (element.tagName === 'pre') return this.printedLines(element)
    this.words.enter(element)
    this.begin(element)
    return true
  }

  leave(element: Element): void {
    if (!inline.has(element.tagName)) this.endLine(1)
    this.words.leave(element)
    if (isList(element)) this.lists.leave()
    if (headingRank(element) !== undefined) this.rank = undefined
  }

  private begin(element: Element): void {
    if (isList(element)) this.lists.enter(element)
    if (element.tagName === 'li') this.marker = this.lists.marker(element)
    if (element.tagName === 'p') this.lists.word = wordListLevel(element)
    this.rank = headingRank(element) ?? this.rank
  }

  /** Makes a piece of the words so far; the next one stands so many lines below. */
  private endLine(gap: number): false {
    const stretches = this.words.take()
    const text = foldWords(wordsOf(stretches))
    if (text !== '') this.pieces.push(this.piece(text, isBold(stretches)))
    this.gap = text === '' ? Math.max(this.gap, gap, gap === 0 ? 1 : 0) : gap
    return false
  }

  private piece(words: string, bold: boolean): Piece {
    const printed = entryMarker(words)
    const marker = this.marker === null || printed?.kind === 'number' ? (printed?.text ?? this.marker) : this.marker
    this.marker = null
    const text = printed && (marker === printed.text) ? printed.rest : words
    const line: Line = { text, indent: 0, page: null, gap: this.gap }
    if (this.rank !== undefined) return makePiece(line, { kind: 'heading', text: words, bold, rank: this.rank })
    return makePiece(line, { text, marker, bold, depth: marker === null ? undefined : this.lists.entryDepth })
  }

  private table(table: Element): false {
    const number = this.tables++
    const line: Line = { text: '', indent: 0, page: null, gap: this.gap }
    for (const [row, cells] of rowsOf(table).entries()) {
      const pieces = cells.map((cell) => collectPieces(cell, this.isBoilerplate))
      this.pieces.push(makePiece(line, { kind: 'row', text: '', cells: pieces, place: { table: number, row } }))
    }
    return false
  }

  /** Text that keeps its own lines, as a mail may have. */
  private printedLines(element: Element): false {
    const parts: string[] = []
    visit(element, { enter: () => true, leave() {}, text: (words) => parts.push(words) })
    for (const piece of makePieces(splitLines(parts.join('')).lines)) this.pieces.push(piece)
    return false
  }
}

function isList(element: Element): boolean {
  return element.tagName === 'ul' || element.tagName === 'ol'
}

function headingRank(element: Element): number | undefined {
  const rank = /^h(?<rank>[1-6])$/.exec(element.tagName)?.groups?.['rank']
  return rank === undefined ? undefined : Number(rank) - 1
}

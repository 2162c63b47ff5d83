import { isBold, wordsOf } from '../text/inline-marks.ts'
import { type Line, splitLines } from '../text/lines.ts'
import { type Piece, makePiece } from '../text/piece.ts'
import { makePieces } from '../text/pieces.ts'
import { entryMarker, foldWords } from '../text/words-piece.ts'
import { fieldWords } from './form-fields.ts'
import { InlineWords } from './inline-words.ts'
import { Lists, wordListLevel } from './lists.ts'
import type { Look } from './looks/look.ts'
import type { Shown } from './shown.ts'
import { isDataTable, rowsOf } from './table-rows.ts'
import { type Element, type Node, type Visitor, textOf, visit } from './tree.ts'

/** Elements that begin a line; the words of all others, also of those that nobody knows, run on with those around them. */
const blocks = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt', 'fieldset',
  'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html', 'legend', 'li', 'listing',
  'main', 'menu', 'nav', 'ol', 'p', 'plaintext', 'pre', 'search', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead',
  'tr', 'ul', 'xmp',
])

/** The pieces of a page's content, in order. */
export function collectPieces(root: Node, shown: Shown): Piece[] {
  const collector = new Collector(shown, root)
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
  /** Of the elements that are open. */
  private readonly looks: Look[]

  constructor(private readonly shown: Shown, root: Node) {
    this.looks = [shown.lookOf(root)]
  }

  end(): Piece[] {
    this.endLine(1)
    return this.pieces
  }

  text(words: string): void {
    this.words.add(this.shown.seen(words, this.looks.at(-1) ?? {}))
  }

  enter(element: Element): boolean {
    if (!this.shown.shows(element)) return false
    if (element.tagName === 'br') return this.endLine(0)
    const field = fieldWords(element)
    if (field !== undefined) return this.field(field)
    if (blocks.has(element.tagName)) this.endLine(1)
    if (element.tagName === 'table' && isDataTable(element)) return this.table(element)
    if (element.tagName === 'pre') return this.printedLines(element)
    this.words.enter(element)
    this.looks.push(this.shown.lookOf(element))
    this.begin(element)
    return true
  }

  leave(element: Element): void {
    if (blocks.has(element.tagName)) this.endLine(1)
    this.words.leave(element)
    this.looks.pop()
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
      const pieces = cells.map((cell) => collectPieces(cell, this.shown))
      this.pieces.push(makePiece(line, { kind: 'row', text: '', cells: pieces, place: { table: number, row } }))
    }
    return false
  }

  /** Text that keeps its own lines, as a mail may have. */
  private printedLines(element: Element): false {
    for (const piece of makePieces(splitLines(textOf(element)).lines)) this.pieces.push(piece)
    return false
  }

  private field(words: string): false {
    this.text(words)
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

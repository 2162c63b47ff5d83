import { type Block, type Doc, type Row, type Span, indexAtOrBefore, pageAt } from './doc.ts'
import { clean } from './fold.ts'
import { Grounded, Unread } from './grounded.ts'
import { type Fit, type Pattern, type Words, searchFor } from './search.ts'
import { smallLettersOf } from './small-letters.ts'
import { trimEndOf } from './trim.ts'

export interface Match {
  readonly whole: View
  /** Named groups that took part. */
  readonly groups: Readonly<Record<string, View | undefined>>
}

const none: Match['groups'] = {}

/**
 * A piece of a document that knows its place: the only way rules touch text.
 * Offsets are UTF-16 code units of `doc.text`. Never changes.
 */
export class View implements Span, Words {
  /** Asked for again and again, and always the same. */
  private ownBlocks: readonly BlockView[] | undefined
  private ownValue: string | undefined

  constructor(readonly doc: Doc, readonly start: number, readonly end: number) {}

  static whole(doc: Doc): View {
    return new View(doc, 0, doc.text.length)
  }

  /** The words as printed in the document's normal text. */
  get quote(): string {
    return this.doc.text.slice(this.start, this.end)
  }

  /** The look-alike that patterns are matched against. */
  get folded(): string {
    return this.doc.folded.slice(this.start, this.end)
  }

  /** The same in small letters. */
  get small(): string {
    return smallLettersOf(this.doc).slice(this.start, this.end)
  }

  /** The words as a value: white space folded, foot-note marks gone. */
  get value(): string {
    return this.ownValue ??= clean(this.quote)
  }

  get page(): number | null {
    return pageAt(this.doc, this.start)
  }

  get isEmpty(): boolean {
    return this.start >= this.end
  }

  /** First match of a pattern written for folded text; `^` and `$` with flag `m` mean a block's ends. */
  find(pattern: Pattern): Match | undefined {
    const found = searchFor(pattern)(this, 0)
    return found ? this.match(found) : undefined
  }

  findAll(pattern: Pattern): Match[] {
    const search = searchFor(pattern)
    const found: Match[] = []
    for (let next = search(this, 0); next; next = search(this, Math.max(next.start + 1, next.end))) found.push(this.match(next))
    return found
  }

  has(pattern: Pattern): boolean {
    return searchFor(pattern)(this, 0) !== undefined
  }

  /** The part of this view from `from` to `to`, both relative to its start. */
  slice(from: number, to: number = this.end - this.start): View {
    return new View(this.doc, this.start + from, Math.max(this.start + from, Math.min(this.start + to, this.end)))
  }

  before(other: Span): View {
    return new View(this.doc, this.start, Math.max(this.start, Math.min(other.start, this.end)))
  }

  after(other: Span): View {
    return new View(this.doc, Math.min(Math.max(other.end, this.start), this.end), this.end)
  }

  /** The words behind those that fit a pattern; all of them where none do. */
  without(lead: RegExp): View {
    const found = this.find(lead)?.whole
    return found ? this.after(found) : this
  }

  /** The pieces before, between and after these spans, which come in order; one more than there are spans. */
  split(spans: readonly Span[]): View[] {
    return [...spans, undefined].map((span, at) => new View(this.doc, spans[at - 1]?.end ?? this.start, span?.start ?? this.end))
  }

  /** The pieces before, between and after the words that fit a pattern. */
  splitAt(pattern: RegExp): View[] {
    return this.split(this.findAll(pattern).map(({ whole }) => whole))
  }

  /** The pieces that begin with these spans, behind the one before the first. */
  splitBefore(spans: readonly Span[]): View[] {
    return this.split(spans.map(({ start }) => ({ start, end: start })))
  }

  /** From this view's start to the other's end. */
  to(other: Span): View {
    return new View(this.doc, Math.min(this.start, other.start), Math.max(this.end, other.end))
  }

  /** Without white space at its ends. */
  trim(): View {
    const text = this.quote
    const lead = text.length - text.trimStart().length
    return this.slice(lead, Math.max(lead, text.trimEnd().length))
  }

  /** Without any of these characters at its end. */
  trimEndOf(characters: string): View {
    return this.slice(0, trimEndOf(this.folded, characters).length)
  }

  contains(other: Span): boolean {
    return other.start >= this.start && other.end <= this.end
  }

  overlaps(other: Span): boolean {
    return other.start < this.end && other.end > this.start
  }

  /** Blocks that begin inside this view, furniture and notes left out. */
  blocks(): readonly BlockView[] {
    return this.ownBlocks ??= this.allBlocks().filter((view) => view.block.kind !== 'furniture' && view.block.kind !== 'note')
  }

  /** What is printed on page after page, or around a site's text, and begins inside this view. */
  furniture(): BlockView[] {
    return this.allBlocks().filter(({ block }) => block.kind === 'furniture')
  }

  /** Blocks that begin inside this view, of every kind. */
  allBlocks(): BlockView[] {
    const views: BlockView[] = []
    const { blocks } = this.doc
    for (let at = Math.max(0, indexAtOrBefore(blocks, this.start)); at < blocks.length; at++) {
      const block = blocks[at]
      if (!block || block.start >= this.end) break
      if (block.start >= this.start) views.push(new BlockView(this.doc, block, Math.min(block.end, this.end)))
    }
    return views
  }

  /** Table rows that begin inside this view, each with its cells as views. */
  rows(): { row: View; table: number; cells: View[] }[] {
    return this.doc.rows.filter((row) => row.start >= this.start && row.start < this.end).map((row) => this.rowView(row))
  }

  /** Ruled boxes that begin inside this view. */
  boxes(): View[] {
    return this.doc.boxes.filter((box) => box.start >= this.start && box.start < this.end).map((box) => this.at(box))
  }

  at(span: Span): View {
    return new View(this.doc, span.start, span.end)
  }

  /** A value read from this view's words, or undefined when `parse` cannot tell. */
  read<T>(parse: (words: string) => T | undefined): Grounded<T> | undefined {
    const value = parse(this.folded)
    return value === undefined ? undefined : new Grounded(value, this)
  }

  /** A constant that these words imply. */
  means<const T>(value: T): Grounded<T> {
    return new Grounded(value, this)
  }

  /** These words themselves, cleaned, as the value. */
  words(): Grounded<string> {
    return new Grounded(this.value, this)
  }

  /** Seen here but not understood. */
  unread(code: Unread['code'], message: string): Unread {
    return new Unread(code, message, this)
  }

  private match({ start, end, groups }: Fit): Match {
    return { whole: this.slice(start, end), groups: groups ? this.slices(groups) : none }
  }

  private slices(ranges: Readonly<Record<string, [number, number] | undefined>>): Match['groups'] {
    return Object.fromEntries(Object.entries(ranges).map(([name, range]) => [name, range && this.slice(...range)]))
  }

  private rowView(row: Row): { row: View; table: number; cells: View[] } {
    return { row: this.at(row), table: row.table, cells: row.cells.map((cell) => this.at(cell)) }
  }
}

/** A view of one block, which also knows its marker, level and look. */
export class BlockView extends View {
  constructor(doc: Doc, readonly block: Block, end: number = block.end) {
    super(doc, block.start, end)
  }

  /** The block without its marker. */
  get body(): View {
    return new View(this.doc, this.block.body, this.end)
  }

  /** The cells of a row, without white space at their ends; none of what is no row. */
  cells(): View[] {
    return this.block.kind === 'row' ? (this.rows()[0]?.cells.map((cell) => cell.trim()) ?? []) : []
  }
}

import { element } from '../../../pages/parts/element.ts'
import type { Span } from '../../../text/doc.ts'
import type { DocumentData, PlacedText, WordData } from '../../page-data.ts'
import type { Client } from '../data/client.ts'
import { PageDrag } from '../edit/page-drag.ts'
import { textWords } from '../edit/text-words.ts'
import { WordWalk } from '../edit/word-walk.ts'
import { Sheets } from './sheets.ts'
import type { Stop } from './stop.ts'
import type { LookOf, Place, Surface } from './surface.ts'
import { TextSheet } from './text-sheet.ts'

/** What a person does to the words of a document. */
interface SideHears {
  /** A click at words, which may be those of several values; the shortest come first. */
  chose(spans: readonly Span[]): void
  /** Words were selected with the mouse. */
  selected(span: Span): void
}

/** A document as its pages, or as its text. */
export class DocumentSide {
  readonly root = element('div', { class: 'side' }, element('p', { class: 'note', role: 'status' }, 'Reading the document…'))
  walk: WordWalk | undefined
  placed: PlacedText | undefined
  private readonly sheets: Sheets | undefined
  private drag: PageDrag | undefined
  private text: TextSheet | undefined
  private showsText = false

  constructor(pages: DocumentData['pages'], private readonly at: number, private readonly client: Client, private readonly hears: SideHears) {
    this.sheets = pages ? new Sheets(pages, (page, across) => client.picture(at, page, across)) : undefined
    if (this.sheets) this.root.append(this.sheets.root)
  }

  /** Begins to draw the pages in view. */
  watch(): void {
    this.sheets?.watch()
  }

  /** Tells why there is no document to show. */
  refuse(message: string): void {
    this.root.replaceChildren(element('p', { class: 'absent', role: 'status' }, message))
  }

  /** Takes what was read of the document. */
  place(places: PlacedText, lookOf: LookOf): void {
    this.mark(places, lookOf)
    this.root.querySelector('.note')?.remove()
    if (places.lost > 0) this.root.prepend(element('p', { class: 'absent', role: 'status' }, lostWords(places.lost)))
    if (this.sheets) this.listen(this.sheets)
    this.show(places.sizes.length === 0)
  }

  /** Marks the words of values. */
  mark(places: PlacedText, lookOf: LookOf): void {
    const choose = (spans: readonly Span[]): void => {
      if (!this.drag?.hasDrawn) this.hears.chose(spans)
    }
    const text = new TextSheet(places, lookOf, choose)
    text.root.addEventListener('mouseup', () => text.selected && this.hears.selected(text.selected))
    text.root.hidden = !this.showsText
    if (this.text) this.text.root.replaceWith(text.root)
    else this.root.append(text.root)
    this.text = text
    this.sheets?.place(places, lookOf, choose)
    this.placed = places
  }

  /** Shows the text, or the pages if there are some. */
  show(showsText = this.showsText): void {
    if (!this.text) return
    this.showsText = showsText || !this.sheets
    this.text.root.hidden = !this.showsText
    if (this.sheets) this.sheets.root.hidden = this.showsText
    this.walk = this.newWalk()
  }

  turn(): void {
    this.show(!this.showsText)
  }

  /** Scrolls nearly as far as one sees, so that the last lines are still seen. */
  scroll(by: 1 | -1): void {
    const { root } = this.surface ?? {}
    if (root) root.scrollTop += by * root.clientHeight * 0.9
  }

  /** Goes to the head of the next page, or of the one before; a text has none, and is read on. */
  turnPage(by: 1 | -1): void {
    if (this.showsText || !this.sheets) this.scroll(by)
    else this.sheets.showPage(this.sheets.page + by)
  }

  enlarge(step: number): void {
    this.sheets?.enlarge(step)
  }

  brighten(stop: Stop | undefined, place?: Place): void {
    const isMarked = stop && this.surface?.brighten(stop.spans, place)
    if (!isMarked && stop?.page && !this.showsText) this.sheets?.showPage(stop.page)
  }

  /** What shows the document now. */
  get surface(): Surface | undefined {
    return this.showsText ? this.text : this.sheets
  }

  /** The page that one looks at; null in a text. */
  get page(): number | null {
    return this.showsText ? null : this.sheets?.page ?? null
  }

  /** The page of a value at hand, or else the one that one looks at; null in a text. */
  pageOf(stop: Stop | undefined): number | null {
    return this.showsText ? null : stop?.page ?? this.page
  }

  private listen(sheets: Sheets): void {
    this.drag = new PageDrag(sheets, (page) => this.client.words(this.at, page), () => this.walk, (span) => this.hears.selected(span))
    this.drag.listen()
  }

  private newWalk(): WordWalk | undefined {
    const { placed, sheets } = this
    if (!placed) return undefined
    const show = (words: readonly WordData[], isDrawn: boolean): void => this.surface?.select(words, isDrawn)
    if (this.showsText || !sheets) return new WordWalk({ pages: [null], load: () => Promise.resolve(textWords(placed)) }, show)
    return new WordWalk({ pages: sheets.pages, load: (page) => this.client.words(this.at, page ?? 1) }, show)
  }
}

function lostWords(lost: number): string {
  return `${lost} quotes do not stand where the record says: it was read in another way, or by another docket. Extract it again to see them.`
}

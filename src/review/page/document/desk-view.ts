import { element } from '../../../pages/parts/element.ts'
import type { Span } from '../../../text/doc.ts'
import type { DocumentData, PlacedText, PlacesData } from '../../page-data.ts'
import type { Client } from '../data/client.ts'
import { PageDrag } from '../edit/page-drag.ts'
import { textWords } from '../edit/text-words.ts'
import { WordWalk } from '../edit/word-walk.ts'
import { Course } from './course.ts'
import { RecordPane } from './record-pane.ts'
import { Sheets } from './sheets.ts'
import type { Stop } from './stop.ts'
import { type Surface, keyOf } from './surface.ts'
import { TextSheet } from './text-sheet.ts'

/** What a desk tells whoever sat it up. */
export interface DeskHears {
  arrived(stop: Stop): void
  /** Words were chosen with the mouse. */
  selected(span: Span): void
}

/** A record beside its pages, or beside its text. */
export class DeskView {
  readonly root = element('div', { class: 'desk' })
  course!: Course
  walk: WordWalk | undefined
  placed: PlacedText | undefined
  private record!: RecordPane
  private readonly pane = element('div', { class: 'pane' })
  private readonly sheets: Sheets | undefined
  private readonly side = element('div', { class: 'side' }, element('p', { class: 'note', role: 'status' }, 'Reading the document…'))
  private text: TextSheet | undefined
  private showsText = false

  constructor(public data: DocumentData, private readonly at: number, private readonly client: Client, private readonly hears: DeskHears) {
    this.fill()
    this.sheets = data.pages ? new Sheets(data.pages, (page, across) => client.picture(at, page, across)) : undefined
    if (this.sheets) this.side.append(this.sheets.root)
    this.root.append(this.side, this.pane)
  }

  begin(id: string | null): void {
    this.sheets?.watch()
    this.course.begin(id)
  }

  /** Takes what was read of the document. */
  place(places: PlacesData): void {
    if (places.state !== 'there') {
      this.data = { ...this.data, locked: places.message }
      return this.side.replaceChildren(element('p', { class: 'absent', role: 'status' }, places.message))
    }
    this.mark(places)
    this.side.querySelector('.note')?.remove()
    if (places.lost > 0) this.side.prepend(element('p', { class: 'absent', role: 'status' }, lostWords(places.lost)))
    if (this.sheets) this.listen(this.sheets)
    this.turn(places.sizes.length === 0 || !this.sheets)
    if (places.document.version !== this.data.version) this.renew(places.document, places.marks)
  }

  /** Shows a record that has changed, at the row where one was or at the one that took its place. */
  renew(data: DocumentData, marks: PlacedText['marks']): void {
    const id = this.course.stop?.id ?? null
    const at = this.course.place
    this.data = data
    this.fill()
    if (this.placed) this.mark({ ...this.placed, marks })
    this.turn(this.showsText)
    this.course.beginNear(id, at)
  }

  /** Shows a form above the record, or none. */
  open(form?: HTMLElement): void {
    this.pane.replaceChildren(...(form ? [form] : []), this.record.root)
  }

  /** Shows the text instead of the pages, or these again. */
  turn(showsText = !this.showsText): void {
    if (!this.text) return
    this.showsText = showsText || !this.sheets
    this.text.root.hidden = !this.showsText
    if (this.sheets) this.sheets.root.hidden = this.showsText
    this.walk = this.newWalk()
    this.brighten(this.course.stop)
  }

  enlarge(step: number): void {
    this.sheets?.enlarge(step)
    this.brighten(this.course.stop)
  }

  /** What shows the document now. */
  get surface(): Surface | undefined {
    return this.showsText ? this.text : this.sheets
  }

  /** The page that one looks at; null in a text. */
  get page(): number | null {
    return this.showsText ? null : this.course.stop?.page ?? this.sheets?.page ?? null
  }

  private listen(sheets: Sheets): void {
    new PageDrag(sheets, (page) => this.client.words(this.at, page), () => this.walk, (span) => this.hears.selected(span)).listen()
  }

  private fill(): void {
    this.record = new RecordPane(this.data, (id) => this.course.go(id))
    this.course = new Course(this.record.stops, (stop, byHand) => this.arrive(stop, byHand))
    this.open()
  }

  private mark(places: PlacedText): void {
    const doubtful = new Set(this.record.stops.filter(({ isDoubtful }) => isDoubtful).flatMap(({ spans }) => spans.map(keyOf)))
    const choose = (span: Span): void => this.choose(span)
    const text = new TextSheet(places, doubtful, choose)
    text.root.addEventListener('mouseup', () => text.selected && this.hears.selected(text.selected))
    if (this.text) this.text.root.replaceWith(text.root)
    else this.side.append(text.root)
    this.text = text
    this.sheets?.place(places, doubtful, choose)
    this.placed = places
  }

  private newWalk(): WordWalk | undefined {
    const { placed, sheets } = this
    if (!placed) return undefined
    const show = (words: Parameters<Surface['select']>[0]): void => this.surface?.select(words)
    if (this.showsText || !sheets) return new WordWalk({ pages: [null], load: () => Promise.resolve(textWords(placed)) }, show)
    return new WordWalk({ pages: sheets.pages, load: (page) => this.client.words(this.at, page ?? 1) }, show)
  }

  private arrive(stop: Stop, byHand: boolean): void {
    if (byHand) stop.row.focus({ preventScroll: true })
    stop.row.scrollIntoView({ block: 'nearest' })
    this.brighten(stop)
    this.hears.arrived(stop)
  }

  private brighten(stop: Stop | undefined): void {
    const isMarked = stop && this.surface?.brighten(stop.spans)
    if (!isMarked && stop?.page && !this.showsText) this.sheets?.showPage(stop.page)
  }

  /** Goes to the value that words on the page belong to. */
  private choose(span: Span): void {
    const stop = this.record.stops.find(({ spans }) => spans.some((own) => keyOf(own) === keyOf(span)))
    if (stop) this.course.go(stop.id)
  }
}

function lostWords(lost: number): string {
  return `${lost} quotes do not stand where the record says: it was read in another way, or by another docket. Extract it again to see them.`
}

import { element } from '../../../pages/parts/element.ts'
import type { Span } from '../../../text/doc.ts'
import type { DocumentData, PlacesData } from '../../page-data.ts'
import type { Client } from '../data/client.ts'
import { Course } from './course.ts'
import { RecordPane } from './record-pane.ts'
import { Sheets } from './sheets.ts'
import type { Stop } from './stop.ts'
import { type Surface, keyOf } from './surface.ts'
import { TextSheet } from './text-sheet.ts'

/** A record beside its pages, or beside its text. */
export class DeskView {
  readonly root = element('div', { class: 'desk' })
  readonly course: Course
  private readonly record: RecordPane
  private readonly sheets: Sheets | undefined
  private readonly side = element('div', { class: 'side' }, element('p', { class: 'note', role: 'status' }, 'Reading the document…'))
  private text: TextSheet | undefined
  private showsText = false

  constructor(data: DocumentData, at: number, client: Client, private readonly arrived: (stop: Stop) => void) {
    this.record = new RecordPane(data, (id) => this.course.go(id))
    this.course = new Course(this.record.stops, (stop, byHand) => this.arrive(stop, byHand))
    this.sheets = data.pages ? new Sheets(data.pages, (page, across) => client.picture(at, page, across)) : undefined
    if (this.sheets) this.side.append(this.sheets.root)
    this.root.append(this.side, this.record.root)
  }

  begin(id: string | null): void {
    this.sheets?.watch()
    this.course.begin(id)
  }

  /** Takes what was read of the document. */
  place(places: PlacesData): void {
    if (places.state !== 'there') return this.side.replaceChildren(element('p', { class: 'absent', role: 'status' }, places.message))
    const doubtful = new Set(this.record.stops.filter(({ isDoubtful }) => isDoubtful).flatMap(({ spans }) => spans.map(keyOf)))
    const choose = (span: Span): void => this.choose(span)
    this.text = new TextSheet(places, doubtful, choose)
    this.sheets?.place(places, doubtful, choose)
    this.side.querySelector('.note')?.remove()
    if (places.lost > 0) this.side.prepend(element('p', { class: 'absent', role: 'status' }, lostWords(places.lost)))
    this.side.append(this.text.root)
    this.turn(places.sizes.length === 0 || !this.sheets)
  }

  /** Shows the text instead of the pages, or these again. */
  turn(showsText = !this.showsText): void {
    if (!this.text) return
    this.showsText = showsText || !this.sheets
    this.text.root.hidden = !this.showsText
    if (this.sheets) this.sheets.root.hidden = this.showsText
    this.brighten(this.course.stop)
  }

  enlarge(step: number): void {
    this.sheets?.enlarge(step)
    this.brighten(this.course.stop)
  }

  private arrive(stop: Stop, byHand: boolean): void {
    if (byHand) stop.row.focus({ preventScroll: true })
    stop.row.scrollIntoView({ block: 'nearest' })
    this.brighten(stop)
    this.arrived(stop)
  }

  private brighten(stop: Stop | undefined): void {
    const surface: Surface | undefined = this.showsText ? this.text : this.sheets
    const isMarked = stop && surface?.brighten(stop.spans)
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

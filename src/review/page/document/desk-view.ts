import { element } from '../../../pages/parts/element.ts'
import type { Span } from '../../../text/doc.ts'
import type { DocumentData, PlacedText, PlacesData } from '../../page-data.ts'
import type { Client } from '../data/client.ts'
import { Course } from './course.ts'
import { DocumentSide } from './document-side.ts'
import type { Fold } from './fold.ts'
import { RecordPane } from './record-pane.ts'
import type { Stop } from './stop.ts'
import { type Place, keyOf } from './surface.ts'

/** What a desk tells and asks whoever sat it up. */
export interface DeskHears {
  arrived(stop: Stop): void
  /** Words were chosen with the mouse. */
  selected(span: Span): void
  /** Whether a person may go from the row at hand to another. */
  mayLeave(): boolean
}

/** A record beside its pages, or beside its text. */
export class DeskView {
  readonly root = element('div', { class: 'desk' })
  readonly side: DocumentSide
  course: Course
  private record: RecordPane
  /** How many documents are reviewed. */
  private readonly progress = element('p', { class: 'progress' })
  private readonly form = element('div', { class: 'form' })
  private readonly pane = element('div', { class: 'pane' }, this.progress, this.form)

  constructor(public data: DocumentData, at: number, client: Client, private readonly hears: DeskHears) {
    this.side = new DocumentSide(data.pages, at, client, { chose: (spans) => this.choose(spans), selected: (span) => hears.selected(span) })
    this.record = this.newRecord()
    this.course = this.newCourse()
    this.pane.append(this.record.root)
    this.root.append(this.side.root, this.pane)
  }

  begin(id: string | null): void {
    this.side.watch()
    this.course.begin(id)
  }

  /** Takes what was read of the document. */
  place(places: PlacesData): void {
    const isAtRow = this.record.root.contains(document.activeElement)
    if (places.state !== 'there') {
      this.renew({ ...this.data, locked: places.message }, [], isAtRow)
      return this.side.refuse(places.message)
    }
    this.side.place(places, this.record.lookOf)
    this.side.brighten(this.course.stop)
    const { document: { version, locked }, marks } = places
    if (version !== this.data.version || locked !== this.data.locked) this.renew(places.document, marks, isAtRow)
  }

  /**
   * Shows a record that has changed, at the row where one was or at the one that took its place; a form above it stays.
   * @param byHand whether a person is at that row, and not in a form or elsewhere
   */
  renew(data: DocumentData, marks: PlacedText['marks'], byHand: boolean): void {
    const id = this.course.stop?.id ?? null
    const at = this.course.place
    this.data = data
    const former = this.record
    this.record = this.newRecord(former.findings)
    this.course = this.newCourse()
    former.root.replaceWith(this.record.root)
    if (this.side.placed) this.side.mark({ ...this.side.placed, marks }, this.record.lookOf)
    this.side.show()
    this.course.beginNear(id, at, byHand)
  }

  /** Shows a form above the record, or none; the row at hand stays in sight. */
  open(form?: HTMLElement): void {
    this.form.replaceChildren(...(form ? [form] : []))
    this.course.stop?.row.scrollIntoView({ block: 'nearest' })
  }

  /** Shows the text instead of the pages, or these again. */
  turn(): void {
    this.side.turn()
    this.side.brighten(this.course.stop)
  }

  enlarge(step: number): void {
    this.side.enlarge(step)
    this.side.brighten(this.course.stop)
  }

  /** Tells how far the review is. */
  tellProgress(words: string): void {
    this.progress.textContent = words
  }

  private newRecord(former?: Fold): RecordPane {
    const record = new RecordPane(this.data, (id) => this.go(id), former)
    record.findings.tell = (isOpen) => this.side.root.classList.toggle('with-findings', isOpen)
    record.findings.tell(record.findings.isOpen)
    return record
  }

  private newCourse(): Course {
    return new Course(this.record.stops, (stop, byHand, place) => this.arrive(stop, byHand, place))
  }

  private arrive(stop: Stop, byHand: boolean, place: Place | undefined): void {
    if (byHand) stop.row.focus({ preventScroll: true })
    stop.row.scrollIntoView({ block: 'nearest' })
    this.side.brighten(stop, place)
    this.hears.arrived(stop)
  }

  /** Goes to a row that was clicked; one that folds others opens or closes at that. */
  private go(id: string): void {
    if (!this.hears.mayLeave()) return
    this.course.go(id)
    this.course.stop?.folds?.turn()
  }

  /** Goes to the value that words on the page belong to; those are in view, so that nothing moves. */
  private choose(spans: readonly Span[]): void {
    if (!this.hears.mayLeave()) return
    const stop = spans.map((span) => this.record.stopOf(keyOf(span))).find((one) => one !== undefined)
    if (stop) this.course.go(stop.id, 'nearest')
  }
}

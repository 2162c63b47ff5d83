import { element } from '../../../pages/parts/element.ts'
import type { PageRun } from '../../../text/doc.ts'
import { piecesOf } from './pieces.ts'
import type { Place } from './places.ts'

/** What becomes of a mark that a reader looks at, or chooses. */
export interface Listener {
  look(places: readonly Place[]): void
  choose(place: Place): void
}

/** A text with marks on the words of its values. One mark at a time can be reached with Tab, the others from it with the arrow keys. */
export class MarkedText {
  readonly root = element('div', {
    class: 'whole-text', role: 'region', 'aria-label': 'Text of the document', tabindex: 0,
    mouseover: ({ target }) => this.look(target), focusin: ({ target }) => this.look(target),
    click: (event) => this.choose(event), keydown: (event) => this.walk(event as KeyboardEvent),
  })

  private readonly covered = new Map<EventTarget, readonly Place[]>()
  private readonly firsts = new Map<Place, HTMLElement>()

  constructor(private readonly text: string, private readonly pages: readonly PageRun[], private readonly listener: Listener) {}

  /** Marks these places, and no others. */
  show(places: readonly Place[]): void {
    this.covered.clear()
    this.firsts.clear()
    const pieces = piecesOf(this.text.length, places, this.pages.map(({ start }) => start))
    this.root.replaceChildren(...pieces.flatMap(({ from, to, places: own }) =>
      [...this.beginnings(from), this.piece(this.text.slice(from, to), own)]))
    this.stops()[0]?.setAttribute('tabindex', '0')
  }

  /** Brings a place into sight and focus. */
  reveal(place: Place): void {
    const mark = this.firsts.get(place)
    mark?.scrollIntoView({ block: 'center' })
    if (mark) this.focus(mark)
  }

  /** The number of the page that begins here. Its words are none of the text, and are not copied with it. */
  private beginnings(at: number): Node[] {
    return this.pages.filter(({ start }) => start === at).map(({ page }) => element('span', { class: 'page-begins', 'data-page': page }))
  }

  private piece(words: string, places: readonly Place[]): Node {
    const [inner] = places
    if (!inner || words.trim() === '') return document.createTextNode(words)
    const mark = element('a', { class: `in-text of-${inner.group.id}${places.length > 1 ? ' several' : ''}`, href: location.hash, tabindex: -1 }, words)
    this.covered.set(mark, places)
    for (const place of places) if (!this.firsts.has(place)) this.firsts.set(place, mark)
    return mark
  }

  private stops(): HTMLElement[] {
    return [...new Set(this.firsts.values())]
  }

  private focus(mark: HTMLElement): void {
    for (const stop of this.root.querySelectorAll('[tabindex="0"]')) stop.setAttribute('tabindex', '-1')
    mark.setAttribute('tabindex', '0')
    mark.focus({ preventScroll: true })
  }

  private look(target: EventTarget | null): void {
    const places = target && this.covered.get(target)
    if (places) this.listener.look(places)
  }

  private choose(event: Event): void {
    const [inner] = (event.target && this.covered.get(event.target)) ?? []
    if (!inner) return
    event.preventDefault()
    this.listener.choose(inner)
  }

  private walk(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    const stops = this.stops()
    const at = stops.indexOf(event.target as HTMLElement)
    const next = step === undefined || at < 0 ? undefined : stops[at + step]
    if (!next) return
    event.preventDefault()
    next.scrollIntoView({ block: 'nearest' })
    this.focus(next)
  }
}

import { element } from '../../../pages/parts/element.ts'
import { Sheet } from '../../../pages/parts/sheet.ts'
import { counted } from '../../../pages/parts/words.ts'
import type { BoxData, PicturesData } from '../../page-data.ts'
import type { Listener } from './marked-text.ts'
import type { Place } from './places.ts'

/** Pictures of a document's pages with marks on the words of its values. Who has no pointer meets the same marks in the text. */
export class PageSheets {
  readonly root = element('div', { class: 'page-pictures', tabindex: 0, role: 'region', 'aria-label': 'Pages of the document' })
  private readonly sheets: readonly { readonly sheet: Sheet; readonly boxes: readonly BoxData[] }[]
  private readonly marks = new Map<Place, SVGRectElement[]>()

  /** @param imageOf the picture of a page */
  constructor({ sheets, leftOut }: PicturesData, imageOf: (page: number) => HTMLImageElement, private readonly listener: Listener) {
    this.sheets = sheets.map(({ boxes, ...size }) => ({ sheet: new Sheet(size.page, () => imageOf(size.page)), boxes }))
    for (const [at, { sheet }] of this.sheets.entries()) {
      sheet.resize(sheets[at] as PicturesData['sheets'][number])
      sheet.show()
    }
    this.root.append(...this.sheets.map(({ sheet }) => sheet.root), ...(leftOut > 0 ? [leftOutNote(leftOut, sheets.length > 0)] : []))
  }

  /** Marks these places, and no others; the longest lie undermost. */
  show(places: readonly Place[]): void {
    this.marks.clear()
    for (const { sheet } of this.sheets) sheet.unmark('rect')
    for (const place of [...places].sort((a, b) => (b.end - b.start) - (a.end - a.start))) this.marks.set(place, this.marked(place))
  }

  /** Brings a place into sight, brightly. */
  reveal(place: Place): void {
    for (const bright of this.root.querySelectorAll('.bright')) bright.classList.remove('bright')
    const [first, ...others] = this.marks.get(place) ?? []
    if (!first) return
    for (const mark of [first, ...others]) mark.classList.add('bright')
    const [frame, target] = [this.root.getBoundingClientRect(), first.getBoundingClientRect()]
    if (target.top < frame.top || target.bottom > frame.bottom) this.root.scrollTop += target.top - frame.top - this.root.clientHeight / 3
  }

  private marked(place: Place): SVGRectElement[] {
    return this.sheets.flatMap(({ sheet, boxes }) => {
      const own = boxes.filter(([start, end]) => start === place.start && end === place.end)
      return own.map(([, , x, y, width, height]) => {
        const mark = sheet.mark({ x, y, width, height }, `of-${place.group.id}`, () => this.listener.choose(place))
        mark.addEventListener('mouseover', () => this.listener.look([place]))
        return mark
      })
    })
  }
}

function leftOutNote(count: number, hasOthers: boolean): HTMLElement {
  return element('p', { class: 'left-out' }, `${counted(count, hasOthers ? 'more page' : 'page')}: no picture here, so that the report stays small, or because none can be drawn.`)
}

import { element } from '../../../pages/parts/element.ts'
import { Sheet } from '../../../pages/parts/sheet.ts'
import type { Span } from '../../../text/doc.ts'
import type { DocumentData, PlacedText, WordData } from '../../page-data.ts'
import { type LookOf, type Place, type Surface, bringIntoView, keyOf } from './surface.ts'

const zooms = [1, 1.25, 1.5, 2, 3]

/** The pages of a document one below the other; each is drawn when it comes near. */
export class Sheets implements Surface {
  readonly root = element('div', { class: 'sheets', tabindex: 0, role: 'region', 'aria-label': 'Pages' })
  private readonly sheets = new Map<number, Sheet>()
  private readonly rectangles = new Map<string, SVGRectElement[]>()
  private readonly near = new Set<Sheet>()
  private zoom = 0

  constructor(pages: NonNullable<DocumentData['pages']>, draw: (page: number, across: number) => HTMLImageElement) {
    for (let page = pages.first; page <= pages.last; page++) this.sheets.set(page, new Sheet(page, (across) => draw(page, across)))
    this.root.append(...[...this.sheets.values()].map((sheet) => sheet.root))
  }

  /** Begins to draw what is in view. */
  watch(): void {
    const byRoot = new Map([...this.sheets.values()].map((sheet) => [sheet.root as Element, sheet]))
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) this.meet(byRoot.get(target), isIntersecting)
    }, { root: this.root, rootMargin: '60% 0px' })
    for (const { root } of this.sheets.values()) observer.observe(root)
  }

  /** Marks all words whose places are known. */
  place({ sizes, marks }: PlacedText, lookOf: LookOf, choose: (spans: readonly Span[]) => void): void {
    for (const size of sizes) this.sheets.get(size.page)?.resize(size)
    for (const sheet of this.sheets.values()) sheet.unmark('rect')
    this.rectangles.clear()
    // The shorter words lie over the longer, so that each can be met.
    for (const mark of [...marks].sort((a, b) => (b.end - b.start) - (a.end - a.start))) {
      const look = lookOf(keyOf(mark))
      this.rectangles.set(keyOf(mark), mark.boxes.flatMap((box) => this.sheets.get(box.page)?.mark(box, look, () => choose([mark])) ?? []))
    }
  }

  brighten(spans: readonly Span[], place?: Place): boolean {
    for (const bright of this.root.querySelectorAll('.bright')) bright.classList.remove('bright')
    const rectangles = spans.flatMap((span) => this.rectangles.get(keyOf(span)) ?? [])
    for (const rectangle of rectangles) rectangle.classList.add('bright')
    bringIntoView(this.root, rectangles[0], place)
    return rectangles.length > 0
  }

  select(words: readonly WordData[], isDrawn: boolean): void {
    for (const sheet of this.sheets.values()) sheet.unmark('.chosen')
    const marks = words.flatMap(({ boxes }) => boxes).flatMap((box) => this.sheets.get(box.page)?.mark(box, 'chosen') ?? [])
    if (!isDrawn) bringIntoView(this.root, marks.at(-1), 'nearest')
  }

  get pages(): readonly number[] {
    return [...this.sheets.keys()]
  }

  /** The page that most of is seen, or the first. */
  get page(): number {
    const middle = this.root.getBoundingClientRect().top + this.root.clientHeight / 2
    return this.pages.findLast((page) => (this.sheets.get(page)?.root.getBoundingClientRect().top ?? 0) <= middle) ?? this.pages[0] ?? 1
  }

  sheet(page: number): Sheet | undefined {
    return this.sheets.get(page)
  }

  showPage(page: number): void {
    const sheet = this.sheets.get(page)
    if (sheet) this.root.scrollTop += sheet.root.getBoundingClientRect().top - this.root.getBoundingClientRect().top
  }

  /** Makes the pages larger or smaller. */
  enlarge(step: number): void {
    this.zoom = Math.max(0, Math.min(zooms.length - 1, this.zoom + step))
    this.root.style.setProperty('--zoom', String(zooms[this.zoom]))
    for (const sheet of this.near) sheet.show()
  }

  private meet(sheet: Sheet | undefined, isNear: boolean): void {
    if (!sheet) return
    if (!isNear) return void this.near.delete(sheet)
    this.near.add(sheet)
    sheet.show()
  }
}

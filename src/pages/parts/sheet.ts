import type { PageSize } from '../../text/text-places.ts'
import { element } from './element.ts'

/** A sheet of A4, in points: what a page is taken for until its size is known. */
const a4 = { width: 595, height: 842 }
const namespace = 'http://www.w3.org/2000/svg'

type Box = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>

/** One page: its picture and, over it, rectangles in points. */
export class Sheet {
  readonly root = element('figure', { class: 'sheet' })
  private readonly picture = element('div', { class: 'picture' })
  private wanted: HTMLImageElement | undefined
  private readonly marks = document.createElementNS(namespace, 'svg')

  constructor(readonly page: number, private readonly draw: (across: number) => HTMLImageElement) {
    this.marks.setAttribute('aria-hidden', 'true')
    this.root.append(element('figcaption', {}, `Page ${page}`), this.picture, this.marks)
    this.resize(a4)
  }

  resize({ width, height }: Pick<PageSize, 'width' | 'height'>): void {
    this.marks.setAttribute('viewBox', `0 0 ${width} ${height}`)
    this.root.style.setProperty('--ratio', String(width / height))
  }

  /** Shows the page's picture as fine as the screen has room for. */
  show(): void {
    const image = this.draw(this.root.clientWidth)
    if (this.wanted === image) return
    this.wanted = image
    const put = (): void => this.put(image)
    if (image.complete) put()
    else for (const end of ['load', 'error']) image.addEventListener(end, put, { once: true })
  }

  /** Shows a picture that has come, unless another one is wanted by now. */
  private put(image: HTMLImageElement): void {
    if (this.wanted !== image) return
    // One that is broken has no width.
    this.picture.replaceChildren(image.naturalWidth > 0 ? image : element('p', {}, 'This page cannot be drawn.'))
  }

  mark(box: Box, look: string, choose?: () => void): SVGRectElement {
    const rectangle = document.createElementNS(namespace, 'rect')
    for (const name of ['x', 'y', 'width', 'height'] as const) rectangle.setAttribute(name, String(box[name]))
    rectangle.setAttribute('class', look)
    if (choose) rectangle.addEventListener('click', choose)
    this.marks.append(rectangle)
    return rectangle
  }

  unmark(look: string): void {
    for (const mark of this.marks.querySelectorAll(look)) mark.remove()
  }

  /** Where a pointer is on the page, in points. */
  pointOf({ clientX, clientY }: PointerEvent): { x: number; y: number } {
    const { left, top, width } = this.marks.getBoundingClientRect()
    const points = this.marks.viewBox.baseVal.width / width
    return { x: (clientX - left) * points, y: (clientY - top) * points }
  }
}

import { element } from '../../../pages/parts/element.ts'
import { linked } from './linked.ts'

/** A number, and where the documents behind it are listed. */
export interface Linked {
  readonly count: number
  readonly address: string
}

type Cell = string | number | Linked

/** A picture of numbers, and all that makes it readable without seeing it. */
export interface Chart {
  readonly title: string
  /** What the lengths and colours stand for, and what is left out. */
  readonly unit: string | readonly (Node | string)[]
  /** What the picture shows, for who cannot see it; the numbers are in the table. */
  readonly alternative: string
  readonly legend?: HTMLElement
  /** All numbers. */
  readonly table: { readonly heads: readonly string[]; readonly rows: readonly (readonly Cell[])[] }
  /** Draws it so many pixels wide. What is linked in it has a title, which names the link. */
  draw(width: number): Element
}

/** A chart with its title, its unit, its legend and its table; it is drawn again when its room changes. */
export function chartFigure({ title, unit, alternative, legend, table, draw }: Chart): HTMLElement {
  const frame = element('div', { class: 'chart' })
  let drawn = 0
  const redraw = (): void => {
    const width = Math.floor(frame.clientWidth)
    if (width === 0 || width === drawn) return
    drawn = width
    frame.replaceChildren(linked(described(draw(width), title, alternative)))
  }
  new ResizeObserver(redraw).observe(frame)
  return element('figure', {},
    element('figcaption', {}, element('strong', {}, title), element('span', { class: 'unit' }, unit)),
    legend, frame,
    element('details', {}, element('summary', {}, 'Table'), numbersTable(title, table)))
}

/** Plot brings rules of style with a picture, which the page's policy does not let in; the page's own style has them. */
function described(picture: Element, title: string, alternative: string): Element {
  picture.querySelector('style')?.remove()
  for (const part of picture.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label')
  picture.setAttribute('aria-label', `${title}. ${alternative}`)
  return picture
}

/** All numbers of a picture. */
function numbersTable(title: string, { heads, rows }: Chart['table']): HTMLElement {
  const line = (row: readonly Cell[]): HTMLElement => element(
    'tr',
    {},
    row.map((cell, at) =>
      element(
        at === 0 ? 'th' : 'td',
        { scope: at === 0 ? 'row' : null, class: typeof cell === 'string' ? null : 'number' },
        shown(cell, `${String(row[0])}, ${heads[at] ?? ''}`),
      )),
  )
  return element('div', { class: 'table-frame', tabindex: 0, role: 'region', 'aria-label': `Numbers: ${title}` },
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, heads.map((head) => element('th', { scope: 'col' }, head)))),
      element('tbody', {}, rows.map(line)),
    ))
}

/** A link is named by its number and by what it counts, for who hears links without their table. */
function shown(cell: Cell, what: string): Node | string | number {
  if (typeof cell !== 'object') return cell
  return cell.count === 0 ? 0 : element('a', { href: cell.address, 'aria-label': `${cell.count}: ${what}` }, cell.count)
}

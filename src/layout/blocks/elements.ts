import type { Line } from '../lines/line.ts'
import type { Marker } from '../markers.ts'

/** What a page's text is made of, in reading order. */
export type Element = BlockElement | RowElement

/** One paragraph, heading or entry of a list. */
export interface BlockElement {
  readonly kind: 'block'
  readonly lines: readonly Line[]
  readonly marker: Marker | undefined
  /** The cell that holds it together with others. */
  readonly cell?: ElementCell
  /** Names the ruled box around it. */
  readonly box?: string
}

/** A table row of one block a cell. */
export interface RowElement {
  readonly kind: 'row'
  readonly table: number
  /** The lines of each cell, from left to right. */
  readonly cells: readonly (readonly Line[])[]
}

interface ElementCell {
  readonly table: number
  readonly row: number
  readonly column: number
}

/** The page on which an element begins. */
export function pageOf(element: Element): number {
  const first = element.kind === 'block' ? element.lines[0] : element.cells.flat()[0]
  return first?.page ?? 1
}

export function lastLine(element: BlockElement): Line {
  return element.lines[element.lines.length - 1] as Line
}

export function firstLine(element: BlockElement): Line {
  return element.lines[0] as Line
}

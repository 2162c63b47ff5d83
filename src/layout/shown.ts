import type { Matrix } from './geometry.ts'
import type { LayoutPage } from './page.ts'

/** A page as viewers show it: turned as its file says, cut to what is visible. */
export interface ShownPage {
  /** In points. */
  readonly width: number
  readonly height: number
  /** From a layout's coordinates to points from the upper left corner of what is shown. */
  readonly matrix: Matrix
}

/** How a page is shown; of one that does not tell, as it was laid out. */
export function shownOf({ shown, width, height }: LayoutPage): ShownPage {
  return shown ?? turnedBy(0, width, height)
}

/** A page of that size, shown turned clockwise by quarters. */
export function turnedBy(quarters: number, width: number, height: number): ShownPage {
  switch (quarters) {
    case 1: return { width: height, height: width, matrix: [0, 1, 1, 0, 0, 0] }
    case 2: return { width, height, matrix: [-1, 0, 0, 1, width, 0] }
    case 3: return { width: height, height: width, matrix: [0, -1, -1, 0, height, width] }
    default: return { width, height, matrix: [1, 0, 0, -1, 0, height] }
  }
}

import type { Glyph } from '../text/printed-line.ts'
import type { Box, LayoutPage, Run, Tag } from './page.ts'
import { turnedBy } from './shown.ts'

/** Directions that text may run in, in quarter turns against the clock from left to right. */
export type Quarter = 0 | 1 | 2 | 3

/** The quarter turn that a text matrix with first column (a, b) comes nearest to. */
export function quarterOf(a: number, b: number): Quarter {
  if (Math.abs(a) >= Math.abs(b)) return a >= 0 ? 0 : 2
  return b > 0 ? 1 : 3
}

/** A run in a file's own coordinates, in whatever direction it is written. */
export interface DirectedRun {
  readonly text: string
  /** Where its first printed character stands on its baseline. */
  readonly x: number
  readonly y: number
  /** Where its last printed character ends. */
  readonly endX: number
  readonly endY: number
  readonly size: number
  readonly bold: boolean
  readonly quarter: Quarter
  readonly artifact?: boolean
  readonly tag?: Tag
  readonly glyphs?: readonly Glyph[]
}

/** What is drawn on a page, in a file's own coordinates. */
interface DrawnPage {
  readonly number: number
  /** The part that is shown, and how many quarters clockwise viewers turn it. */
  readonly visible: Box
  readonly rotation: number
  /** In the order of the file. */
  readonly runs: readonly DirectedRun[]
  readonly rules: readonly Box[]
}

/** A page that reads from left to right, though the file may have laid it on its side. */
export function uprightPage({ number, visible, rotation, runs, rules }: DrawnPage): LayoutPage {
  const quarter = mainQuarter(runs)
  const upright = new Upright(quarter, visible)
  return {
    number,
    width: upright.width,
    height: upright.height,
    runs: runs.map((run, order) => uprightRun(run, order, upright, quarter)),
    rules: rules.map((rule) => upright.box(rule)),
    shown: turnedBy((rotation - quarter + 4) % 4, upright.width, upright.height),
  }
}

function uprightRun(run: DirectedRun, order: number, upright: Upright, quarter: Quarter): Run {
  return {
    text: run.text,
    x0: upright.x(run.x, run.y),
    x1: upright.x(run.endX, run.endY),
    baseline: upright.y(run.x, run.y),
    size: run.size,
    bold: run.bold,
    order,
    artifact: run.artifact,
    across: run.quarter !== quarter,
    tag: run.tag,
    ...(run.glyphs && { glyphs: run.glyphs.map((glyph) => ({ text: glyph.text, ...upright.box(glyph) })) }),
  }
}

/** The direction of most of the page's characters; scans and wide tables lie on their side. */
function mainQuarter(runs: readonly DirectedRun[]): Quarter {
  const characters = [0, 0, 0, 0]
  for (const run of runs) characters[run.quarter] = (characters[run.quarter] ?? 0) + run.text.length
  return characters.indexOf(Math.max(...characters)) as Quarter
}

/** Turns a page so that text of the given direction runs from left to right, and its lower left corner is the origin. */
class Upright {
  readonly width: number
  readonly height: number

  /** `page` is the visible part of the page, as the file's own coordinates have it. */
  constructor(private readonly quarter: Quarter, private readonly page: Box) {
    const across = quarter === 1 || quarter === 3
    this.width = across ? page.y1 - page.y0 : page.x1 - page.x0
    this.height = across ? page.x1 - page.x0 : page.y1 - page.y0
  }

  x(x: number, y: number): number {
    switch (this.quarter) {
      case 0: return x - this.page.x0
      case 1: return y - this.page.y0
      case 2: return this.page.x1 - x
      case 3: return this.page.y1 - y
    }
  }

  y(x: number, y: number): number {
    switch (this.quarter) {
      case 0: return y - this.page.y0
      case 1: return this.page.x1 - x
      case 2: return this.page.y1 - y
      case 3: return x - this.page.x0
    }
  }

  box(box: Box): Box {
    const [x, y] = [this.x(box.x0, box.y0), this.y(box.x0, box.y0)]
    const [otherX, otherY] = [this.x(box.x1, box.y1), this.y(box.x1, box.y1)]
    return { x0: Math.min(x, otherX), y0: Math.min(y, otherY), x1: Math.max(x, otherX), y1: Math.max(y, otherY) }
  }
}

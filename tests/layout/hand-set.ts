import { layout } from '../../src/layout/index.ts'
import type { Box, LayoutPage, Run } from '../../src/layout/page.ts'
import type { RawBlock } from '../../src/text/build-doc.ts'

/** Left margin, letter size and leading of a hand-set page, in points. A letter is half its size wide. */
export const margin = 72
const size = 12
export const leading = 14
/** Letters that fill a line from the left margin to the right. */
const fullLine = 76

export interface Type {
  readonly x?: number
  readonly y?: number
  readonly size?: number
  readonly bold?: boolean
  readonly artifact?: boolean
  readonly tag?: Run['tag']
}

/** A run at a place; without one it stands a line below the run before. */
export type Setting = readonly [text: string, type?: Type]

/** A page of runs set by hand, A4, from the top down. */
export function page(number: number, settings: readonly Setting[], rules: readonly Box[] = []): LayoutPage {
  let y = 760
  const runs = settings.map(([text, type = {}], order): Run => {
    y = type.y ?? y - leading
    return run(text, { ...type, y }, order)
  })
  return { number, width: 595, height: 842, runs, rules }
}

export function run(text: string, { x = margin, y = 700, size: points = size, bold = false, artifact, tag }: Type, order = 0): Run {
  return { text, x0: x, x1: x + 0.5 * points * text.trimEnd().length, baseline: y, size: points, bold, order, artifact, tag }
}

/** The lines around cells whose edges stand at these places. */
export function grid(xs: readonly number[], ys: readonly number[]): Box[] {
  const [left = 0] = xs
  const [top = 0] = ys
  const right = xs.at(-1) ?? 0
  const bottom = ys.at(-1) ?? 0
  return [
    ...ys.map((y) => ({ x0: left, x1: right, y0: y, y1: y + 0.5 })),
    ...xs.map((x) => ({ x0: x, x1: x + 0.5, y0: bottom, y1: top })),
  ]
}

/** A line of text that leaves no room for another word. */
export function full(text: string): string {
  return text.padEnd(fullLine, ' and more').slice(0, fullLine).trimEnd().padEnd(fullLine, 's')
}

/** What the layout makes of pages, shortly: kind, marker and text of each block. */
export function shown(pages: readonly LayoutPage[]): string[] {
  return layout(pages).map(show)
}

export function show({ kind, marker, text, cells }: RawBlock): string {
  return [kind, marker, cells ? cells.join(' | ') : text].filter(Boolean).join(' ')
}

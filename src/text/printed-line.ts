/** A character in its place on a page, in whatever coordinates its run has. */
export interface Glyph {
  readonly text: string
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** A piece of text on a page, of which a block was made. */
interface PrintedRun {
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly baseline: number
  readonly size: number
  /** Its printed characters, where somebody measured them. */
  readonly glyphs?: readonly Glyph[]
}

/** A line as a page shows it, from left to right. */
export interface PrintedLine {
  readonly page: number
  readonly runs: readonly PrintedRun[]
}

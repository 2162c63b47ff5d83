import type { Box } from '../page.ts'

/** A straight horizontal or vertical line: at height or abscissa `at`, from `from` to `to`. Points. */
export interface Ruling {
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface Rulings {
  readonly horizontal: readonly Ruling[]
  readonly vertical: readonly Ruling[]
}

/** Thicker boxes are grounds and pictures. */
const maxThickness = 2.5
/** A page with more is a drawing. */
const maxBoxes = 10_000
/** Pieces of one line may be this far off it, and this far apart. */
const off = 1.5
const apart = 3

/** The lines that thin boxes draw, pieces of one line put together. Word draws each border as many slivers. */
export function rulings(boxes: readonly Box[]): Rulings {
  if (boxes.length > maxBoxes) return { horizontal: [], vertical: [] }
  const horizontal: Ruling[] = []
  const vertical: Ruling[] = []
  for (const { x0, y0, x1, y1 } of boxes) {
    const isFlat = y1 - y0 <= maxThickness
    const isNarrow = x1 - x0 <= maxThickness
    if (isFlat && !isNarrow) horizontal.push({ at: (y0 + y1) / 2, from: x0, to: x1 })
    if (isNarrow && !isFlat) vertical.push({ at: (x0 + x1) / 2, from: y0, to: y1 })
  }
  return { horizontal: merge(horizontal), vertical: merge(vertical) }
}

function merge(pieces: Ruling[]): Ruling[] {
  const merged = new MergedLines()
  for (const piece of pieces.sort((one, other) => one.from - other.from)) merged.add(piece)
  return merged.lines
}

/** Lines so far, and where to find those near a height or abscissa without asking all: drawings have thousands. */
class MergedLines {
  readonly lines: { at: number; from: number; to: number }[] = []
  private readonly near = new Map<number, number[]>()

  /** Makes the first line that a piece touches longer, or begins a new one. Pieces come in the order in which they begin. */
  add(piece: Ruling): void {
    const strip = Math.floor(piece.at / off)
    const found = [strip - 1, strip, strip + 1].map((one) => this.firstTouched(one, piece))
    const line = this.lines[Math.min(...found)]
    if (line) line.to = Math.max(line.to, piece.to)
    else this.begin(piece, strip)
  }

  private firstTouched(strip: number, piece: Ruling): number {
    return this.near.get(strip)?.find((index) => touches(this.lines[index] as Ruling, piece)) ?? Infinity
  }

  private begin(piece: Ruling, strip: number): void {
    const same = this.near.get(strip)
    if (same) same.push(this.lines.length)
    else this.near.set(strip, [this.lines.length])
    this.lines.push({ ...piece })
  }
}

function touches(line: Ruling, piece: Ruling): boolean {
  return Math.abs(line.at - piece.at) <= off && piece.from - line.to <= apart
}

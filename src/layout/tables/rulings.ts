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
  const merged: { at: number; from: number; to: number }[] = []
  for (const piece of pieces.sort((one, other) => one.from - other.from)) {
    const whole = merged.find((line) => Math.abs(line.at - piece.at) <= off && piece.from - line.to <= apart)
    if (whole) whole.to = Math.max(whole.to, piece.to)
    else merged.push({ ...piece })
  }
  return merged
}

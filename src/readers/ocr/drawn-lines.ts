import { type Bitmap, type PixelBox, inkLimit } from './bitmap.ts'

/** Shorter strokes, in inches, may be letters. */
const shortest = 0.5
/** Thicker ones are bars and pictures. */
const thickest = 0.06
/** White between two pieces of one line, as a bad print leaves it. */
const gap = 0.012

/** The straight lines drawn across and down a page: what its tables and boxes are made of. */
export function drawnLines(bitmap: Bitmap): PixelBox[] {
  const across = strokes(bitmap.height, bitmap.width, bitmap.dpi, (row, place) => isInk(bitmap, place, row))
  const down = strokes(bitmap.width, bitmap.height, bitmap.dpi, (row, place) => isInk(bitmap, row, place))
  return [
    ...across.map(({ from, to, first, last }) => ({ x0: from, x1: to, y0: first, y1: last + 1 })),
    ...down.map(({ from, to, first, last }) => ({ x0: first, x1: last + 1, y0: from, y1: to })),
  ]
}

function isInk({ pixels, width }: Bitmap, x: number, y: number): boolean {
  return (pixels[y * width + x] ?? 255) < inkLimit
}

/** A stretch of ink that several rows have in about the same place. */
interface Stroke {
  from: number
  to: number
  readonly first: number
  last: number
}

/** Long stretches of ink, rows of them that touch each other as one. */
function strokes(rows: number, length: number, dpi: number, ink: (row: number, place: number) => boolean): Stroke[] {
  const done: Stroke[] = []
  let open: Stroke[] = []
  for (let row = 0; row < rows; row++) {
    const found = stretches(length, dpi, (place) => ink(row, place))
    for (const [from, to] of found) {
      const stroke = open.find((known) => known.from < to && known.to > from)
      if (stroke) Object.assign(stroke, { from: Math.min(stroke.from, from), to: Math.max(stroke.to, to), last: row })
      else open.push({ from, to, first: row, last: row })
    }
    done.push(...open.filter(({ last }) => last < row))
    open = open.filter(({ last }) => last === row)
  }
  return [...done, ...open].filter(({ first, last }) => last - first + 1 <= thickest * dpi)
}

function stretches(length: number, dpi: number, ink: (place: number) => boolean): [from: number, to: number][] {
  const found: [number, number][] = []
  let start = -1
  let end = -1
  for (let place = 0; place <= length; place++) {
    if (place < length && ink(place)) {
      if (start < 0) start = place
      end = place + 1
    } else if (start >= 0 && (place === length || place - end > gap * dpi)) {
      if (end - start >= shortest * dpi) found.push([start, end])
      start = -1
    }
  }
  return found
}

import type { Box } from '../../layout/page.ts'
import type { OpenDocument } from './document.ts'
import { type Matrix, type Point, boxAround, mapPoint } from './matrix.ts'

const bezier = 1
const move = 2
/** Paths of more segments are drawings, not borders. */
const maxSegments = 400

/**
 * The pieces of a path: each side of what is stroked, each figure of what is filled.
 * Some writers draw all borders of a table as one path, and a box as one stroked rectangle.
 */
export function pathPieces(document: OpenDocument, path: number): Box[] {
  const { calls, memory } = document
  const count = calls.FPDFPath_CountSegments(path)
  if (count < 2 || count > maxSegments) return []
  const at = memory.small
  if (!calls.FPDFPath_GetDrawMode(path, at, at + 4)) return []
  const isStroked = memory.word(at + 4) !== 0
  const isFilled = memory.word(at) !== 0
  const figures = figuresOf(document, path, count)
  return [
    ...(isStroked ? figures.flatMap(sides) : []),
    ...(isFilled && figures.length > 1 ? figures.map(boxAround) : []),
  ]
}

function figuresOf({ calls, memory }: OpenDocument, path: number, count: number): Point[][] {
  const at = memory.small
  const matrix: Matrix = calls.FPDFPageObj_GetMatrix(path, at) ? [...memory.floats(at, 6)] as unknown as Matrix : [1, 0, 0, 1, 0, 0]
  const figures: Point[][] = []
  for (let index = 0; index < count; index++) {
    const segment = calls.FPDFPath_GetPathSegment(path, index)
    const type = calls.FPDFPathSegment_GetType(segment)
    if (type === bezier) return []
    if (!calls.FPDFPathSegment_GetPoint(segment, at, at + 4)) continue
    const point = mapPoint(matrix, { x: memory.float(at), y: memory.float(at + 4) })
    if (type === move) figures.push([])
    const figure = figures.at(-1)
    figure?.push(point)
    if (figure?.[0] && calls.FPDFPathSegment_GetClose(segment)) figure.push(figure[0])
  }
  return figures.filter((figure) => figure.length > 1)
}

/** Each side of a figure as a box without thickness. */
function sides(figure: readonly Point[]): Box[] {
  return figure.slice(1).map((point, index) => boxAround([figure[index] ?? point, point]))
}

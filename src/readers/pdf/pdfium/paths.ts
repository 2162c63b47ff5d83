import { type Point, identity, linesOf, mapPoint } from '../../../layout/geometry.ts'
import type { Box } from '../../../layout/page.ts'
import type { OpenDocument } from './document.ts'

const bezier = 1
const move = 2
/** Paths of more segments are drawings, not borders. */
const maxSegments = 400

/** The lines that a path draws which is no line as a whole. */
export function pathLines(document: OpenDocument, path: number): Box[] {
  const { calls, memory } = document
  const count = calls.FPDFPath_CountSegments(path)
  const at = memory.small
  if (count < 2 || count > maxSegments || !calls.FPDFPath_GetDrawMode(path, at, at + 4)) return []
  const painting = { isFilled: memory.word(at) !== 0, isStroked: memory.word(at + 4) !== 0 }
  return linesOf(figuresOf(document, path, count), painting)
}

/** The figures of a path as corners; none when it has curves. */
function figuresOf({ calls, memory }: OpenDocument, path: number, count: number): Point[][] {
  const at = memory.small
  const matrix = calls.FPDFPageObj_GetMatrix(path, at) ? memory.matrix(at) : identity
  const figures: Point[][] = []
  for (let index = 0; index < count; index++) {
    const segment = calls.FPDFPath_GetPathSegment(path, index)
    const type = calls.FPDFPathSegment_GetType(segment)
    if (type === bezier) return []
    if (!calls.FPDFPathSegment_GetPoint(segment, at, at + 4)) continue
    if (type === move) figures.push([])
    const figure = figures.at(-1)
    figure?.push(mapPoint(matrix, { x: memory.float(at), y: memory.float(at + 4) }))
    if (figure?.[0] && calls.FPDFPathSegment_GetClose(segment)) figure.push(figure[0])
  }
  return figures.filter((figure) => figure.length > 1)
}

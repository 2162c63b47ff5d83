import type { Box } from '../../layout/page.ts'
import type { OpenDocument } from './document.ts'
import { type Matrix, after, mapBox } from './matrix.ts'
import { pathPieces } from './paths.ts'

const pathObject = 2
const formObject = 5
/** Forms within forms deeper than this are no table borders. */
const maxDepth = 4
/** Objects a page may have before its drawings are left alone: a map or a chart, not a table. */
const maxObjects = 20_000
/** Thicker boxes are grounds and pictures, but their outline may be drawn. */
const maxThickness = 2.5

/** The thin lines drawn on a page, in the file's own coordinates. */
export function drawnRules(document: OpenDocument, page: number): Box[] {
  const { calls } = document
  const boxes: Box[] = []
  const count = calls.FPDFPage_CountObjects(page)
  if (count > maxObjects) return boxes
  for (let index = 0; index < count; index++) collect(document, calls.FPDFPage_GetObject(page, index), [], boxes)
  return boxes
}

/** `forms` are the maps of the forms that hold the object, outermost first. */
function collect(document: OpenDocument, object: number, forms: readonly Matrix[], boxes: Box[]): void {
  const { calls, memory } = document
  const type = calls.FPDFPageObj_GetType(object)
  if (type === pathObject) addPath(document, object, forms, boxes)
  if (type !== formObject || forms.length >= maxDepth) return
  if (!calls.FPDFPageObj_GetMatrix(object, memory.small)) return
  const within = [...forms, [...memory.floats(memory.small, 6)] as unknown as Matrix]
  const count = Math.min(calls.FPDFFormObj_CountObjects(object), maxObjects)
  for (let index = 0; index < count; index++) collect(document, calls.FPDFFormObj_GetObject(object, index), within, boxes)
}

function addPath(document: OpenDocument, path: number, forms: readonly Matrix[], boxes: Box[]): void {
  const bounds = boundsOf(document, path)
  if (!bounds) return
  const pieces = isThin(bounds) ? [bounds] : pathPieces(document, path).filter(isThin)
  const matrix = forms.reduceRight<Matrix | undefined>((inner, outer) => (inner ? after(outer, inner) : outer), undefined)
  boxes.push(...(matrix ? pieces.map((piece) => mapBox(matrix, piece)) : pieces))
}

function boundsOf({ calls, memory }: OpenDocument, object: number): Box | undefined {
  const at = memory.small
  if (!calls.FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12)) return undefined
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = memory.floats(at, 4)
  return { x0, y0, x1, y1 }
}

function isThin({ x0, y0, x1, y1 }: Box): boolean {
  return x1 - x0 <= maxThickness || y1 - y0 <= maxThickness
}

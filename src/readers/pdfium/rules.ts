import { type Matrix, after, isThin, mapBox } from '../../layout/geometry.ts'
import type { Box } from '../../layout/page.ts'
import type { OpenDocument } from './document.ts'
import { boundsOf, objectKind } from './objects.ts'
import { pathLines } from './paths.ts'

/** Forms within forms deeper than this are no table borders. */
const maxDepth = 4
/** Objects a page may have before its drawings are left alone: a map or a chart, not a table. */
const maxObjects = 20_000

/** The thin lines drawn on a page, in the file's own coordinates. */
export function drawnRules(document: OpenDocument, page: number): Box[] {
  const { calls } = document
  const boxes: Box[] = []
  const count = calls.FPDFPage_CountObjects(page)
  if (count > maxObjects) return boxes
  for (let index = 0; index < count; index++) collect(document, calls.FPDFPage_GetObject(page, index), undefined, 0, boxes)
  return boxes
}

/** `forms` is the map of the forms that hold the object. */
function collect(document: OpenDocument, object: number, forms: Matrix | undefined, depth: number, boxes: Box[]): void {
  const { calls, memory } = document
  const type = calls.FPDFPageObj_GetType(object)
  if (type === objectKind.path) addPath(document, object, forms, boxes)
  if (type !== objectKind.form || depth >= maxDepth || !calls.FPDFPageObj_GetMatrix(object, memory.small)) return
  const form = memory.matrix(memory.small)
  const within = forms ? after(forms, form) : form
  const count = Math.min(calls.FPDFFormObj_CountObjects(object), maxObjects)
  for (let index = 0; index < count; index++) collect(document, calls.FPDFFormObj_GetObject(object, index), within, depth + 1, boxes)
}

function addPath(document: OpenDocument, path: number, forms: Matrix | undefined, boxes: Box[]): void {
  const bounds = boundsOf(document, path)
  if (!bounds) return
  const lines = isThin(bounds) ? [bounds] : pathLines(document, path)
  boxes.push(...(forms ? lines.map((line) => mapBox(forms, line)) : lines))
}

import { type Matrix, after, mapBox } from '../../../layout/geometry.ts'
import type { Box } from '../../../layout/page.ts'
import type { OpenDocument } from './document.ts'

/** What `FPDFPageObj_GetType` says of an object on a page. */
export const objectKind = { text: 1, path: 2, image: 3, shading: 4, form: 5 } as const

/** Forms within forms deeper than this are no table borders. */
const maxDepth = 4
/** Objects a page may have before its drawings are left alone: a map or a chart, not a table. */
const maxObjects = 20_000

/** Something that a page paints. */
export interface PageObject {
  readonly handle: number
  readonly kind: number
  /** The map of the forms that hold it. */
  readonly forms?: Matrix
}

/** What a page paints, in that order, with what the forms on it paint; nothing where it is too much. */
export function pageObjects(document: OpenDocument, page: number): PageObject[] {
  const { calls } = document
  const objects: PageObject[] = []
  const count = calls.FPDFPage_CountObjects(page)
  if (count > maxObjects) return objects
  for (let index = 0; index < count; index++) collect(document, calls.FPDFPage_GetObject(page, index), undefined, 0, objects)
  return objects
}

function collect(document: OpenDocument, handle: number, forms: Matrix | undefined, depth: number, objects: PageObject[]): void {
  const { calls, memory } = document
  const kind = calls.FPDFPageObj_GetType(handle)
  objects.push({ handle, kind, forms })
  if (kind !== objectKind.form || depth >= maxDepth || !calls.FPDFPageObj_GetMatrix(handle, memory.small)) return
  const form = memory.matrix(memory.small)
  const within = forms ? after(forms, form) : form
  const count = Math.min(calls.FPDFFormObj_CountObjects(handle), maxObjects)
  for (let index = 0; index < count; index++) collect(document, calls.FPDFFormObj_GetObject(handle, index), within, depth + 1, objects)
}

/** The box around an object in the coordinates of what holds it; undefined for one that has none. */
export function boundsOf({ calls, memory }: OpenDocument, handle: number): Box | undefined {
  const at = memory.small
  if (!calls.FPDFPageObj_GetBounds(handle, at, at + 4, at + 8, at + 12)) return undefined
  return { x0: memory.float(at), y0: memory.float(at + 4), x1: memory.float(at + 8), y1: memory.float(at + 12) }
}

/** The box around an object in the page's own coordinates. */
export function placeOf(document: OpenDocument, { handle, forms }: PageObject): Box | undefined {
  const bounds = boundsOf(document, handle)
  return bounds && forms ? mapBox(forms, bounds) : bounds
}

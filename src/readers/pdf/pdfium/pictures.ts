import type { Pictures } from '../pdf-file.ts'
import type { OpenDocument } from './document.ts'
import { boundsOf, objectKind } from './objects.ts'

/** What a page shows besides words. */
export function picturesOf(document: OpenDocument, page: number): Pictures {
  const { calls } = document
  const objects = Array.from({ length: calls.FPDFPage_CountObjects(page) }, (_, at) => calls.FPDFPage_GetObject(page, at))
  const kinds = objects.map((object) => calls.FPDFPageObj_GetType(object))
  const covered = objects.filter((_, at) => kinds[at] === objectKind.image).reduce((sum, object) => sum + areaOf(document, object), 0)
  const area = calls.FPDF_GetPageWidthF(page) * calls.FPDF_GetPageHeightF(page)
  return {
    share: area > 0 ? Math.min(1, covered / area) : 0, isAll: kinds.every((kind) => kind === objectKind.image || kind === objectKind.text),
  }
}

function areaOf(document: OpenDocument, object: number): number {
  const bounds = boundsOf(document, object)
  return bounds ? Math.max(0, bounds.x1 - bounds.x0) * Math.max(0, bounds.y1 - bounds.y0) : 0
}

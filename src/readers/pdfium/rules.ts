import type { Box } from '../../layout/page.ts'
import type { OpenDocument } from './document.ts'

const pathObject = 2
const formObject = 5
/** Forms within forms deeper than this are no table borders. */
const maxDepth = 4
/** Objects a page may have before its drawings are left alone: a map or a chart, not a table. */
const maxObjects = 20_000
/** A fill brighter than this in all channels is page ground. */
const nearlyWhite = 250

/** Boxes of the page's paths in the file's own coordinates: borders, but also grounds and ornaments. */
export function pathBoxes(document: OpenDocument, page: number): Box[] {
  const { module } = document
  const boxes: Box[] = []
  const count = module._FPDFPage_CountObjects(page)
  if (count > maxObjects) return boxes
  for (let index = 0; index < count; index++) collect(document, module._FPDFPage_GetObject(page, index), 0, boxes)
  return boxes
}

function collect(document: OpenDocument, object: number, depth: number, boxes: Box[]): void {
  const { module } = document
  const type = module._FPDFPageObj_GetType(object)
  if (type === pathObject) {
    const box = bounds(document, object)
    if (box && !isGround(document, object, box)) boxes.push(box)
  } else if (type === formObject && depth < maxDepth) {
    const count = Math.min(module._FPDFFormObj_CountObjects(object), maxObjects)
    for (let index = 0; index < count; index++) collect(document, module._FPDFFormObj_GetObject(object, index), depth + 1, boxes)
  }
}

function bounds({ module, memory }: OpenDocument, object: number): Box | undefined {
  const at = memory.small
  if (!module._FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12)) return undefined
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = memory.floats(at, 4)
  return { x0, y0, x1, y1 }
}

/** White boxes lie under the text of many pages. A thin white box is no border either. */
function isGround({ module, memory }: OpenDocument, object: number, box: Box): boolean {
  const at = memory.small
  const isThin = box.x1 - box.x0 < 3 || box.y1 - box.y0 < 3
  if (isThin) return false
  if (!module._FPDFPageObj_GetFillColor(object, at, at + 4, at + 8, at + 12)) return false
  return memory.word(at) > nearlyWhite && memory.word(at + 4) > nearlyWhite && memory.word(at + 8) > nearlyWhite
}

import { isThin, mapBox } from '../../../layout/geometry.ts'
import type { Box } from '../../../layout/page.ts'
import type { OpenDocument } from './document.ts'
import { type PageObject, boundsOf, objectKind } from './objects.ts'
import { pathLines } from './paths.ts'

/** The thin lines among what a page paints, in the file's own coordinates. */
export function drawnRules(document: OpenDocument, objects: readonly PageObject[]): Box[] {
  const boxes: Box[] = []
  for (const object of objects) if (object.kind === objectKind.path) addPath(document, object, boxes)
  return boxes
}

function addPath(document: OpenDocument, { handle, forms }: PageObject, boxes: Box[]): void {
  const bounds = boundsOf(document, handle)
  if (!bounds) return
  const lines = isThin(bounds) ? [bounds] : pathLines(document, handle)
  boxes.push(...(forms ? lines.map((line) => mapBox(forms, line)) : lines))
}

import type { Box } from '../../layout/page.ts'
import type { OpenDocument } from './document.ts'

/** What `FPDFPageObj_GetType` says of an object on a page. */
export const objectKind = { text: 1, path: 2, image: 3, form: 5 } as const

/** The box around an object in the file's own coordinates; undefined for one that has none. */
export function boundsOf({ calls, memory }: OpenDocument, object: number): Box | undefined {
  const at = memory.small
  if (!calls.FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12)) return undefined
  return { x0: memory.float(at), y0: memory.float(at + 4), x1: memory.float(at + 8), y1: memory.float(at + 12) }
}

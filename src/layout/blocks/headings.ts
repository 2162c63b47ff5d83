import type { BlockElement } from './elements.ts'
import { firstLine } from './elements.ts'
import type { Measures } from '../measures.ts'

const maxLines = 4
const maxLength = 200
/** Headings that are not bold are at least this much larger than the body. */
const largePrint = 1.15

/** Whether a block looks like a heading; names in signatures do too, so the outline of a document decides. */
export function isHeading(element: BlockElement, text: string, measures: Measures): boolean {
  if (element.cell || (element.marker && element.marker.kind !== 'number')) return false
  if (element.lines.length > maxLines || text.length >= maxLength || !/\p{L}/u.test(text)) return false
  if (isContentsLine(element, text)) return false
  if (element.lines.length > 2 && text.endsWith('.')) return false
  return element.lines.every((line) => line.bold || line.size >= largePrint * measures.bodySize)
}

function isContentsLine(element: BlockElement, text: string): boolean {
  return /\.{4,}/.test(text) || (firstLine(element).tag?.kind === 'contents' && /\d$/.test(text))
}

import { beginsLower, endsClosed, leftRoom, runsOn } from '../breaks.ts'
import { type BlockElement, type Element, firstLine, lastLine } from './elements.ts'
import { isHanging } from './hanging.ts'
import type { Line } from '../lines/line.ts'
import type { Measures } from '../measures.ts'

/** Joins what a page's end cut in two: the last block of each page and the first of the next, and the boxes around them. */
export function carryOver(pages: readonly (readonly Element[])[], measures: Measures): Element[] {
  const flow: Element[] = []
  let grown: (BlockElement & { readonly lines: Line[] }) | undefined
  for (const elements of pages) {
    const first = elements[0]
    const last = flow.at(-1)
    if (first?.kind === 'block' && last?.kind === 'block' && runsOver(last, first, measures)) {
      if (grown !== last) flow[flow.length - 1] = grown = { ...last, lines: [...last.lines] }
      for (const line of first.lines) grown.lines.push(line)
      for (const element of elements.slice(1)) flow.push(inSameBox(element, first.box, last.box))
    } else {
      for (const element of elements) flow.push(element)
    }
  }
  return flow
}

/** The rest of a box that began on the page before. */
function inSameBox(element: Element, box: string | undefined, boxBefore: string | undefined): Element {
  return element.kind === 'block' && box !== undefined && element.box === box ? { ...element, box: boxBefore } : element
}

function runsOver(last: BlockElement, first: BlockElement, measures: Measures): boolean {
  const above = lastLine(last)
  const below = firstLine(first)
  if (above.tag && above.tag.block === below.tag?.block) return true
  // Below a closed sentence, words in another print are a heading, whatever the tags say.
  if (first.marker || (above.bold !== below.bold && endsClosed(above.text))) return false
  // Word cuts an entry of a list at a page's end and tags the rest as a new entry without a marker.
  if (last.marker && below.tag?.kind === 'item') return true
  if (Math.abs(above.size - below.size) > 0.6) return false
  if (above.bold !== below.bold && !beginsLower(below.text)) return false
  if (runsOn(above.text, below.text)) return true
  if ((last.box === undefined) !== (first.box === undefined)) return false
  if (endsClosed(above.text)) return last.marker !== undefined && isHanging(last.lines, below.x0)
  return !above.bold && !leftRoom(above, below, measures)
}

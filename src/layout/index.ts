import type { RawBlock } from '../text/build-doc.ts'
import { findElements } from './blocks.ts'
import { carryOver } from './carry-over.ts'
import { placeColumns } from './columns.ts'
import { type Element, pageOf } from './elements.ts'
import { type ClearedPage, clearMargins } from './margins.ts'
import type { Measures } from './measures.ts'
import type { LayoutPage } from './page.ts'
import { readLines } from './page-lines.ts'
import { rawBlocks } from './raw-blocks.ts'
import { findZones } from './zones.ts'

/** Turns positioned runs into blocks in reading order. */
export function layout(pages: readonly LayoutPage[]): RawBlock[] {
  const { pages: cleared, measures } = clearMargins(readLines(pages))
  const elements = carryOver(cleared.map((page) => pageElements(page, measures)), measures)
  return withMargins(rawBlocks(elements, measures), elements.map(pageOf), cleared)
}

function pageElements({ lines, rules }: ClearedPage, measures: Measures): Element[] {
  return findElements(findZones(placeColumns(lines, measures)), measures, rules)
}

/**
 * Puts what stands around a page's text behind the last block that begins on the page,
 * so that no sentence that runs over the page's end is interrupted.
 */
function withMargins(blocks: readonly RawBlock[], pageOfBlock: readonly number[], pages: readonly ClearedPage[]): RawBlock[] {
  const flow: RawBlock[] = []
  let next = 0
  for (const { page, head, foot } of pages) {
    flow.push(...head)
    while (next < blocks.length && (pageOfBlock[next] ?? 0) <= page.number) flow.push(blocks[next++] as RawBlock)
    flow.push(...foot)
  }
  return flow
}

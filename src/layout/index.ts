import type { RawBlock } from '../text/build-doc.ts'
import { findElements } from './blocks/blocks.ts'
import { carryOver } from './blocks/carry-over.ts'
import { carryRows } from './tables/carry-rows.ts'
import { placeColumns } from './tables/columns.ts'
import { pageOf } from './blocks/elements.ts'
import { markLineNumbers } from './margins/line-numbers.ts'
import { type ClearedPage, clearMargins } from './margins/margins.ts'
import { markWatermarks } from './margins/watermarks.ts'
import type { LayoutPage } from './page.ts'
import { settleHyphens } from './hyphens/settle-hyphens.ts'
import { joinDropCaps } from './lines/drop-caps.ts'
import { readLines } from './lines/page-lines.ts'
import { rawBlocks } from './blocks/raw-blocks.ts'
import { soundPage } from './sound-page.ts'
import { findZones } from './tables/zones.ts'

/** Turns positioned runs into blocks in reading order. */
export function layout(pages: readonly LayoutPage[]): readonly RawBlock[] {
  const { pages: cleared, measures } = clearMargins(readLines(markLineNumbers(pages.map(soundPage).map(joinDropCaps).map(markWatermarks))))
  const zones = carryRows(cleared.map((page) => findZones(placeColumns(page.lines, measures))))
  const elements = carryOver(zones.map((page, index) => findElements(page, measures, cleared[index]?.rules ?? [])), measures)
  return settleHyphens(withMargins(rawBlocks(elements, measures), elements.map(pageOf), cleared))
}

/**
 * Puts what stands around a page's text behind the last block that begins on the page,
 * so that no sentence that runs over the page's end is interrupted.
 */
function withMargins(blocks: readonly RawBlock[], pageOfBlock: readonly number[], pages: readonly ClearedPage[]): RawBlock[] {
  const flow: RawBlock[] = []
  let next = 0
  for (const { page, head, foot } of pages) {
    for (const block of head) flow.push(block)
    while (next < blocks.length && (pageOfBlock[next] ?? 0) <= page.number) flow.push(blocks[next++] as RawBlock)
    for (const block of foot) flow.push(block)
  }
  return flow
}

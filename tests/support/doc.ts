import { Part } from '../../src/rules/part.ts'
import type { Outline } from '../../src/rules/outline.ts'
import { buildDoc, type RawBlock } from '../../src/text/build-doc.ts'
import type { Doc } from '../../src/text/doc.ts'
import { View } from '../../src/text/view.ts'

type Written = string | Partial<RawBlock>

/**
 * A document written by hand, a block each: plain words are a paragraph, `# words` a heading, `• words` and `1. words` items (two blanks in
 * front for each level), `a | b` a row of cells.
 */
export function docOf(...blocks: readonly Written[]): Doc {
  return buildDoc(blocks.map(toRaw), null)
}

export function viewOf(...blocks: readonly Written[]): View {
  return View.whole(docOf(...blocks))
}

export function partOf(blocks: readonly Written[], outline: Outline = []): Part {
  return new Part(viewOf(...blocks), outline)
}

function toRaw(written: Written): RawBlock {
  if (typeof written !== 'string') return { kind: 'paragraph', text: '', page: null, ...written }
  const heading = /^# (?<text>.*)$/.exec(written)?.groups
  if (heading) return { kind: 'heading', text: heading.text ?? '', page: null }
  const item = /^(?<indent> *)(?<marker>•|\d+\.|\(?[a-z]\)) (?<text>.*)$/.exec(written)?.groups
  if (item) return { kind: 'item', text: item.text ?? '', marker: item.marker ?? null, level: (item.indent ?? '').length / 2, page: null }
  if (written.includes(' | ')) return { kind: 'row', text: '', cells: written.split(' | '), cell: { table: 0, row: 0, column: 0 }, page: null }
  return { kind: 'paragraph', text: written, page: null }
}

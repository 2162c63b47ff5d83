import type { DocumentType } from '../rules/document-type.ts'
import { type BlockView, View } from '../text/view.ts'

/** A stretch shorter than this (UTF-16 code units) is no document of its own. */
const shortest = 120
/** How far an opening is looked at from its first block on. */
const openingLength = 800
/** Lines of letterhead, date and address above "Dear …" are not longer than this, or this when they name a person with office and organisation. */
const longestAddressLine = 90
const longestAddressee = 250
const sentenceEnd = /[.:;?!]['")]?\s*$/
const salutation = /^Dear\s+\S/
const masthead = /\b(?:council|committee|cabinet|board|panel)$/i

/** Cuts a file's text where documents begin: at a letter's letterhead and at openings that a type declares. A single document comes back whole. */
export function segment(view: View, types: readonly DocumentType[]): View[] {
  const openers = types.flatMap((type) => type.opensWith ?? [])
  const blocks = view.blocks()
  const starts = [view.start]
  for (const [at, block] of blocks.entries()) {
    const opening = firstBlockOf(blocks, at, openers)
    if (opening && opening.start - (starts.at(-1) ?? 0) >= shortest && block.start > view.start) starts.push(opening.start)
  }
  return starts.map((start, at) => new View(view.doc, start, starts[at + 1] ?? view.end))
}

function firstBlockOf(blocks: readonly BlockView[], at: number, openers: readonly RegExp[]): BlockView | undefined {
  const block = blocks[at] as BlockView
  if (salutation.test(block.folded)) return upwards(blocks, at, isAddressLine)
  const opening = new View(block.doc, block.start, Math.min(block.start + openingLength, block.doc.text.length))
  if (openers.some((opener) => opener.test(opening.folded))) return upwards(blocks, at, (above) => masthead.test(above.value) && above.value.length < longestAddressLine)
  return undefined
}

function isAddressLine(line: BlockView): boolean {
  const { length } = line.value
  return line.block.kind === 'letterhead' || (line.block.kind !== 'item' && (length < longestAddressLine || (length < longestAddressee && /^[^,]{3,60},/.test(line.folded) && !sentenceEnd.test(line.folded))))
}

function upwards(blocks: readonly BlockView[], at: number, belongs: (above: BlockView) => boolean): BlockView {
  let first = at
  while (first > 0 && belongs(blocks[first - 1] as BlockView)) first--
  return blocks[first] as BlockView
}

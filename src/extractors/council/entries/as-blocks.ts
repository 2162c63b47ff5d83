import { BlockView, type View } from '../../../text/view.ts'

const mark = /^(?<marker>\(?(?:[a-z]|[ivx]{1,5}|\d{1,2}(?:\.\d{1,2})*)[).])\s+(?=\S)/i

/** Words that stand behind a label or a "RESOLVED", as the blocks of a list: a table cell's own blocks, else one block with its mark. */
export function asBlocks(words: View): BlockView[] {
  const blocks = words.blocks().filter((block) => words.contains(block))
  return blocks.length ? blocks : [asBlock(words)]
}

function asBlock(words: View): BlockView {
  const marker = words.find(mark)?.groups.marker
  const body = marker ? words.after(marker).trim() : words
  return new BlockView(words.doc, {
    kind: marker ? 'item' : 'paragraph', start: words.start, end: words.end, body: body.start, marker: marker?.quote ?? null, level: 0, bold: false, size: 1,
  })
}

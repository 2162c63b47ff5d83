import type { RawBlock } from './build-doc.ts'

/** What prints a bullet, between blanks. */
const glyph = /(?<=^|\s)[\u2022\u2023\u2043\u25A0-\u25FF\u2794\u27A2\uE000-\uF8FF](?=\s)/gu
const bullet = '•'

/** The entries of a list that a conversion ran together in one block: "• one ▪ two ▪ three"; the block itself where it is none. */
export function inlineEntries(block: RawBlock): readonly RawBlock[] {
  const starts = beginsIn(block)
  if (starts.length === 0) return [block]
  const lead = { ...partOf(block, 0, starts[0] ?? 0), kind: block.kind, marker: block.marker }
  const entries = starts.map((start, at) => partOf(block, start + 1, starts[at + 1] ?? block.text.length))
  return [lead, ...entries].filter(({ text }) => text !== '')
}

/** Where the entries after the first words begin. A single glyph is one only in an entry; all are the same glyph. */
function beginsIn({ kind, marker, text }: RawBlock): number[] {
  const isEntry = kind === 'item' && marker === bullet
  if (!isEntry && kind !== 'paragraph') return []
  const starts = [...text.matchAll(glyph)].map(({ index }) => index)
  const isList = isEntry || (starts.length > 1 && /(?:^|[:.])\s?$/.test(text.slice(0, starts[0])))
  return isList && new Set(starts.map((start) => text[start])).size === 1 ? starts : []
}

function partOf(block: RawBlock, from: number, to: number): RawBlock {
  const raw = block.text.slice(from, to)
  const start = from + raw.length - raw.trimStart().length
  const turns = block.turns ?? []
  return {
    ...block, kind: 'item', marker: bullet, text: raw.trim(),
    page: turns.findLast(({ at }) => at <= start)?.page ?? block.page,
    turns: turns.filter(({ at }) => at > start && at < to).map((turn) => ({ ...turn, at: turn.at - start })),
  }
}

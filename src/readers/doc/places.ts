import type { DocStreams } from './streams.ts'

/** Where the head lists the tables, and which of them are read, by their numbers in the list. */
const listAt = 0x9a
const tables = {
  styles: 1, noteMarks: 2, noteTexts: 3, sections: 6, headers: 11, characters: 12, paragraphs: 13, pieces: 33, drawings: 40,
  endnoteMarks: 46, endnoteTexts: 47, drawingData: 50, boxes: 56, headerBoxes: 58, lists: 73, listUses: 74,
} as const

type TableName = keyof typeof tables

/** Where a table stands in the stream of tables. */
export function placeOf({ document }: Pick<DocStreams, 'document'>, name: TableName): { offset: number; length: number } {
  const at = listAt + 8 * tables[name]
  return { offset: document.readUInt32LE(at), length: document.readUInt32LE(at + 4) }
}

/** A table of stretches: the number of each one's first character, and what is told of it. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly told: Buffer
}

/** Reads a table of stretches whose entries have a size. */
export function stretchesIn(streams: DocStreams, name: TableName, size: number): Stretch[] {
  const { offset, length } = placeOf(streams, name)
  const table = streams.table.subarray(offset, offset + length)
  const count = Math.max(0, Math.floor((table.length - 4) / (4 + size)))
  const toldAt = 4 * (count + 1)
  return Array.from({ length: count }, (_, at) => ({
    from: table.readUInt32LE(4 * at), to: table.readUInt32LE(4 * at + 4), told: table.subarray(
      toldAt + at * size,
      toldAt + (at + 1) * size,
    ),
  }))
}

import type { Doc } from '../../src/text/doc.ts'

/** A heading, paragraph, entry of a list or row of a table, as a sample says it, free of the manner in which it is printed. */
export interface Piece {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row'
  readonly text: string
  /** Of an entry; null where another manner gives one. */
  readonly marker: string | null
  readonly level: number
  readonly cells: readonly string[]
  /** Where it begins in the sample, in UTF-16 code units. */
  readonly start: number
}

/** What a document says, piece by piece, without running heads and page numbers. */
export function piecesOf(doc: Doc): Piece[] {
  const rows = new Map(doc.rows.map((row) => [row.start, row]))
  return doc.blocks.flatMap(({ kind, start, end, body, marker, level }): Piece[] => {
    if (kind === 'furniture') return []
    const cells = rows.get(start)?.cells.map((cell) => doc.text.slice(cell.start, cell.end)) ?? []
    const plain = kind === 'note' || kind === 'letterhead' ? 'paragraph' : kind
    const text = doc.text.slice(body, end)
    if (kind === 'item' && isHeading(text, marker)) return [{ kind: 'heading', text: `${marker} ${text}`, marker: null, level, cells, start }]
    return [{ kind: plain, text, marker, level, cells, start }]
  })
}

/** "1. Recommendations", "2.1 Why this report is needed": a text reader takes the headings of numbered sections for entries. */
function isHeading(text: string, marker: string | null): boolean {
  return /^\d/.test(marker ?? '') && /^[A-Z][^.;:,]*$/.test(text) && (text.split(' ').length < 5 || text === text.toUpperCase())
}

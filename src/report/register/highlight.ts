import type { Query } from './query.ts'

/** A piece of text, and whether a search asked for it. */
interface Piece {
  readonly text: string
  readonly isFound: boolean
}

/** Text cut where the terms of a search stand in it; quotes may be straight in one and curly in the other. */
export function highlight(text: string, query: Query): Piece[] {
  if (query.length === 0) return [{ text, isFound: false }]
  const pattern = new RegExp([...query].sort((a, b) => b.length - a.length).map(escaped).join('|'), 'gi')
  const pieces: Piece[] = []
  let end = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), isFound: false })
    pieces.push({ text: match[0], isFound: true })
    end = match.index + match[0].length
  }
  return end < text.length ? [...pieces, { text: text.slice(end), isFound: false }] : pieces
}

function escaped(term: string): string {
  return term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['‘’]").replaceAll(' ', '\\s+')
}

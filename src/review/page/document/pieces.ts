import type { Span } from '../../../text/doc.ts'

/** A piece of a text, and which spans it is part of, the shortest first. */
export interface Piece extends Span {
  readonly spans: readonly Span[]
}

/** Cuts a stretch of text wherever a span begins or ends: spans may overlap and lie in one another. */
export function piecesOf(whole: Span, spans: readonly Span[]): Piece[] {
  const inside = spans.filter(({ start, end }) => start >= whole.start && end <= whole.end && start < end)
  const cuts = [...new Set([whole.start, whole.end, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  const begins = [...inside].sort((a, b) => a.start - b.start)
  let open: Span[] = []
  let next = 0
  return cuts.slice(0, -1).map((start, at) => {
    open = open.filter(({ end }) => end > start)
    for (; begins[next]?.start === start; next++) open.push(begins[next] as Span)
    return { start, end: cuts[at + 1] as number, spans: [...open].sort((a, b) => (a.end - a.start) - (b.end - b.start)) }
  })
}

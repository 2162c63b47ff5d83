import type { Place } from './places.ts'

/** Words of a text that the same places cover. */
interface Piece {
  readonly from: number
  readonly to: number
  /** The shortest first. */
  readonly places: readonly Place[]
}

/** A text in pieces, from one beginning or end of a place to the next, and cut where it is to be besides. */
export function piecesOf(length: number, places: readonly Place[], cuts: readonly number[] = []): Piece[] {
  const bounds = [...new Set([0, length, ...cuts, ...places.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  let [open, next]: [Place[], number] = [[], 0]
  return bounds.slice(0, -1).map((from, at) => {
    open = open.filter(({ end }) => end > from)
    for (let place = places[next]; place && place.start <= from; place = places[++next]) open.push(place)
    return { from, to: bounds[at + 1] as number, places: [...open].sort((a, b) => a.end - a.start - b.end + b.start) }
  })
}

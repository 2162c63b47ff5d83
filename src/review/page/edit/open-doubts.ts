import type { Span } from '../../../text/doc.ts'
import type { DocumentData } from '../../page-data.ts'
import type { Stop } from '../document/stop.ts'

/** What there still is to look at in a row: the thing that it is, or those that its value's words touch; by their places in the list. */
export function openDoubts(stop: Stop | undefined, { doubts }: Pick<DocumentData, 'doubts'>): number[] {
  return [...doubts.entries()].flatMap(([at, doubt]) => (!doubt.isAccepted && isMeant(stop, at, doubt.at) ? [at] : []))
}

function isMeant(stop: Stop | undefined, at: number, place: Span | null): boolean {
  if (stop?.doubt === at) return true
  return stop?.pointer !== undefined && place !== null && stop.spans.some(({ start, end }) => place.start < end && start < place.end)
}

import { endsClosed } from './breaks.ts'
import type { Line } from './line.ts'
import { type Marker, findMarker } from './markers.ts'

/** An entry may follow these words without a stop before it. */
const joining = /\b(?:and|or)$/i
/** Words stand off their marker by more than a blank; in sizes. */
const offset = 0.6

/** Whether a line begins an entry of a list, given the line before it and the marker of the block that line is in. */
export function beginsItem(line: Line, before: Line | undefined, current: Marker | undefined): Marker | undefined {
  const marker = markerOf(line)
  if (!marker || marker.kind === 'bullet' || !before) return marker
  // A dash or a number may also stand in mid-sentence, where the line happens to break.
  if (marker.kind === 'dash' && !standsOff(line)) return undefined
  if (current && current.kind === marker.kind) return marker
  return endsClosed(before.text) || joining.test(before.text) ? marker : undefined
}

/** The marker of a line, also a bare number that stands off its words. */
export function markerOf(line: Line): Marker | undefined {
  const marker = findMarker(line.text)
  if (marker) return marker
  const label = line.lead?.text ?? ''
  if (!/^\d{1,3}$/.test(label) || !standsOff(line)) return undefined
  return { text: label, kind: 'number', rest: line.text.slice(label.length).trimStart() }
}

/** Whether the words stand off what is drawn before them. */
function standsOff({ lead, size }: Line): boolean {
  return lead !== undefined && lead.text.length <= 3 && lead.gap > offset * size
}

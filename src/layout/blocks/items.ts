import { endsClosed } from '../breaks.ts'
import type { Line } from '../lines/line.ts'
import { type Marker, findMarker } from '../markers.ts'

/** An entry may follow these words without a stop before it. */
const joining = /\b(?:and|or)$/i
/** Less than this, in points, is no indent. */
const indent = 4
/** Words stand off their marker by more than a blank; in sizes. */
const offset = 0.6

/** The lines so far of the block that a line may go on with, and its marker. */
interface BlockSoFar {
  readonly lines: readonly Line[]
  readonly marker: Marker | undefined
}

/** The marker of a line that begins an entry of a list, given the block before it. */
export function beginsItem(line: Line, block: BlockSoFar | undefined): Marker | undefined {
  const marker = markerOf(line)
  const before = block?.lines.at(-1)
  if (!marker || marker.kind === 'bullet' || !before) return marker
  // A dash or a number may also stand in mid-sentence, where the line happens to break.
  if (marker.kind === 'dash' && !standsOff(line)) return undefined
  if (marker.rest === '') return undefined
  if (block?.marker?.rest === '' && block.lines.length === 1 && marker.text.endsWith(')')) return marker
  if (block?.marker && isOutdented(line, block, marker)) return marker
  return endsClosed(before.text) || joining.test(before.text) ? marker : undefined
}

/** Whether a line begins left of where the words of an entry go on; where nobody knows that, a marker of the same kind does. */
function isOutdented(line: Line, { lines, marker }: BlockSoFar, own: Marker): boolean {
  const first = lines[0]
  const hanging = lines[1]?.x0 ?? first?.lead?.nextX
  if (!first || hanging === undefined) return marker?.kind === own.kind || line.x0 < (first?.x0 ?? 0) - indent
  return line.x0 < Math.max(first.x0, hanging) - indent
}

/** The marker of a line, also a bare number that stands off its words. */
export function markerOf(line: Line): Marker | undefined {
  const marker = findMarker(line.text)
  if (marker) return (marker.kind === 'number' ? undefined : bracketed(marker.rest)) ?? marker
  const label = line.lead?.text ?? ''
  if (!/^\d{1,3}$/.test(label) || !standsOff(line)) return undefined
  return { text: label, kind: 'number', rest: line.text.slice(label.length).trimStart() }
}

/** The printed marker behind a bullet that a word processor put there: "• (a) words". */
function bracketed(rest: string): Marker | undefined {
  const marker = findMarker(rest)
  return marker?.text.endsWith(')') ? marker : undefined
}

/** Whether the words stand off what is drawn before them. */
function standsOff({ lead, size }: Line): boolean {
  return lead !== undefined && lead.text.length <= 3 && lead.gap > offset * size
}

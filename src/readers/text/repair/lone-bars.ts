import type { Line } from '../lines.ts'

const lone = /^[^|]*[^|\s] ?\|$/
const within = /\|[^\S\n]*\S/

/** Tables of one column, of which a conversion left a bar behind each cell: "52/2023 |". Where bars part cells, they stay. */
export function dropLoneBars(lines: readonly Line[]): readonly Line[] {
  if (lines.some(({ text }) => within.test(text))) return lines
  return lines.map((line) => (lone.test(line.text) ? { ...line, text: line.text.slice(0, -1).trimEnd() } : line))
}

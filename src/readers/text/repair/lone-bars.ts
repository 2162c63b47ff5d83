import type { Line } from '../lines.ts'

const lone = /^[^|]*[^|\s] ?\|$/

/** A table of one column, of which a conversion left a bar behind each cell: "52/2023 |". */
export function dropLoneBars(lines: readonly Line[]): Line[] {
  return lines.map((line) => (lone.test(line.text) ? { ...line, text: line.text.slice(0, -1).trimEnd() } : line))
}

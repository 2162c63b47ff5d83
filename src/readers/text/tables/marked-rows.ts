import type { Line } from '../lines.ts'

/** A mark that parts cells, and how far from its like a row may stand: a slash parts words, too. */
const marks: readonly { readonly sign: string; readonly between: RegExp; readonly reach: number; readonly fewestCells: number }[] = [
  { sign: ' |', between: / \|(?: |$)/, reach: 8, fewestCells: 3 },
  // A bar may part two links or a line's label and value: two cells are rows where they follow each other.
  { sign: ' |', between: / \|(?: |$)/, reach: 4, fewestCells: 2 },
  { sign: ' / ', between: / \/ /, reach: 2, fewestCells: 3 },
]
/** Fewer lines that are parted alike are a page's links. */
const fewestLines = 3

/** A row that begins with a bar has an empty first cell; one that ends with a bar, too, is of a table that is drawn. */
function cellsOf(text: string, between: RegExp): readonly string[] {
  if (text.startsWith('|') && text.endsWith('|')) return []
  return (text.startsWith('|') ? ` ${text}` : text).split(between).map((cell) => cell.trim())
}

/** The lines whose cells bars or slashes part, with their cells: several of as many cells stand near each other. */
export function findMarkedRows(lines: readonly Line[]): Map<Line, readonly string[]> {
  const found = new Map<Line, readonly string[]>()
  for (const { sign, between, reach, fewestCells } of marks) {
    const cells = lines.map(({ text, aside }) => (!aside && text.includes(sign) ? cellsOf(text, between) : []))
    for (const [at, line] of lines.entries()) {
      const own = cells[at] ?? []
      const alike = cells.slice(Math.max(0, at - reach), at + reach + 1).filter(({ length }) => length === own.length)
      if (!found.has(line) && own.length >= fewestCells && alike.length >= fewestLines) found.set(line, own)
    }
  }
  return found
}

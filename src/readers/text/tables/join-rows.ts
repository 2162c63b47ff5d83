import { goesOn } from '../joins/run-on.ts'
import { entryMarker } from '../words-piece.ts'
import { gradeWord } from '../../../vocabulary/grades.ts'
import type { Part } from './column-parts.ts'

/** A line's parts by column. */
export type Cells = readonly (Part | undefined)[]

/** Words are broken over lines in columns of this breadth; narrower ones hold numbers and grades. */
const narrowest = 25
/** A grade or number that is all of its cell. */
const value = new RegExp(`^(?:${gradeWord}|\\d{1,4}%?)$`, 'i')

/** "1.2" in a column of its own begins a row, which goes on to the next of them. */
const reference = /^[A-Z]{0,3}\d{1,3}(?:\.\d{1,3})*\.?$/

/** Lines laid out in columns as rows of a table: the lines of one row are joined, cell by cell. */
export function joinRows(lines: readonly Cells[]): string[][] {
  const ends = rightEnds(lines)
  const rows: OpenRow[] = []
  for (const cells of lines) {
    const row = rows.at(-1)
    if (row && !row.isDone(cells)) row.add(cells)
    else rows.push(new OpenRow(cells, ends))
  }
  return rows.map((row) => row.cells)
}

function rightEnds(lines: readonly Cells[]): number[] {
  const ends: number[] = []
  for (const cells of lines) {
    for (const [column, part] of cells.entries()) ends[column] = Math.max(ends[column] ?? 0, part?.end ?? 0)
  }
  return ends
}

class OpenRow {
  readonly cells: string[]
  private readonly last: (Part | undefined)[]
  private readonly first: Part | undefined

  constructor(first: Cells, private readonly ends: readonly number[]) {
    this.first = first[0]
    this.cells = first.map((part) => part?.text ?? '')
    this.last = [...first]
  }

  /** Whether a line begins a row of its own: no cell goes on with the one above, and it does not only fill what is lacking. */
  isDone(cells: Cells): boolean {
    if (cells.every((part, column) => !part || !this.last[column])) return false
    if (isReference(this.first)) return cells[0] !== undefined
    if (this.isOfValues(cells) || (isLabel(this.first) && isLabel(cells[0]))) return true
    return !cells.some((part, column) => part && this.isBroken(part, column))
  }

  /** Whether both lines have all their cells, of which one at least holds a value in both: each is a row. */
  private isOfValues(cells: Cells): boolean {
    return cells.every((part, column) => part && this.last[column])
      && cells.some((part, column) => value.test(part?.text ?? '') && value.test(this.last[column]?.text ?? ''))
  }

  add(cells: Cells): void {
    for (const [column, part] of cells.entries()) {
      if (!part) continue
      const above = this.cells[column] ?? ''
      const isOneLine = this.isBroken(part, column) || (isReference(this.first) && !entryMarker(part.text))
      const between = above === '' ? '' : isOneLine ? ' ' : '\n'
      this.cells[column] = `${above}${between}${part.text}`
      this.last[column] = part
    }
  }

  /** Whether a cell's last line was broken off: there was no room for the next word, or a sentence is open. */
  private isBroken(below: Part, column: number): boolean {
    const above = this.last[column]
    if (!above || entryMarker(below.text)) return false
    const end = this.ends[column] ?? 0
    const firstWord = below.text.split(' ', 1)[0] ?? ''
    const hadNoRoom = above.end < end && above.end + 1 + firstWord.length > end
    return goesOn(above.text, below.text) || (hadNoRoom && end - above.start >= narrowest)
  }
}

/** "Author:" begins a row of its own below another label. */
function isLabel(part: Part | undefined): boolean {
  return part !== undefined && /[a-z)]:$/i.test(part.text)
}

function isReference(part: Part | undefined): boolean {
  return part !== undefined && reference.test(part.text)
}

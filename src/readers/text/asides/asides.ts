import { type Line, replaceLine } from '../lines.ts'
import { findNotes, withoutNumber } from './foot-notes.ts'
import { findLoneNumbers } from './lone-numbers.ts'
import { findRunningLines } from './running-lines.ts'

/** Marks the lines that stand outside a file's text: page numbers, running heads and feet, foot-notes. */
export function markAsides(lines: readonly Line[], pages: number | null): Line[] {
  const running = pages === null ? findLoneNumbers(lines) : findRunningLines(lines, pages)
  const notes = pages === null ? new Map<Line, string>() : findNotes(lines.filter((line) => !running.has(line)))
  return lines.flatMap((line) => {
    const mark = notes.get(line)
    if (mark !== undefined) return replaceLine({ ...line, aside: { kind: 'note', mark } }, [withoutNumber(line.text, mark)])
    return [running.has(line) ? { ...line, aside: { kind: 'furniture', mark: null } } : line]
  })
}

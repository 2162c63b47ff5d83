import { findNotes, withoutNumber } from './foot-notes.ts'
import { type Line, replaceLine } from './lines.ts'
import { findRunningLines } from './running-lines.ts'

/** Marks the lines of a paged file that stand outside its text: running heads and feet, foot-notes. */
export function markAsides(lines: readonly Line[], pages: number): Line[] {
  const running = findRunningLines(lines, pages)
  const notes = findNotes(lines.filter((line) => !running.has(line)))
  return lines.flatMap((line) => {
    const mark = notes.get(line)
    if (mark !== undefined) return replaceLine({ ...line, aside: { kind: 'note', mark } }, [withoutNumber(line.text, mark)])
    return [running.has(line) ? { ...line, aside: { kind: 'furniture', mark: null } } : line]
  })
}

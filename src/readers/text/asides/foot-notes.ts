import { groupBy } from '../group-by.ts'
import type { Line } from '../lines.ts'

const lone = /^\d{1,2}$/
const numbered = /^(?<number>\d{1,2})\s*(?=["'‘“(]?\p{Lu}|www\.|http)/u
/** Longer stretches at a page's foot are no note. */
const mostLines = 20

/** The lines of foot-notes at the ends of pages, each with its note's number. Notes count up through the file. */
export function findNotes(lines: readonly Line[]): Map<Line, string> {
  const notes = new Map<Line, string>()
  let next = 1
  for (const page of groupBy(lines, (line) => line.page).values()) {
    for (let at = Math.max(0, page.length - mostLines); at < page.length; at++) {
      const found = noteAt(page, at, next)
      if (!found) continue
      for (const line of found) notes.set(line, String(next))
      next++
    }
  }
  return notes
}

/** The lines of the note whose number stands at this place of its page. */
function noteAt(page: readonly Line[], at: number, number: number): readonly Line[] | undefined {
  const line = page[at] as Line
  if (lone.exec(line.text)?.[0] === String(number)) {
    const below = page.slice(at)
    return below.length > 1 ? untilNext(below, number) : [...stretchAbove(page, at), line]
  }
  return numbered.exec(line.text)?.groups?.['number'] === String(number) && line.gap > 0 ? untilNext(page.slice(at), number) : undefined
}

/** A note goes down to the next one, or to the page's end. */
function untilNext(lines: readonly Line[], number: number): readonly Line[] {
  const next = lines.findIndex(({ text }, at) =>
    at > 0 && (lone.exec(text)?.[0] ?? numbered.exec(text)?.groups?.['number']) === String(number + 1))
  return next < 0 ? lines : lines.slice(0, next)
}

/** Some conversions put a note's number after it. */
function stretchAbove(page: readonly Line[], end: number): readonly Line[] {
  let start = end - 1
  while (start > 0 && page[start]?.gap === 0) start--
  return page.slice(start, end)
}

/** The words of a note's line without the number, which may be nothing. */
export function withoutNumber(text: string, mark: string): string {
  return text === mark ? '' : text.replace(new RegExp(`^${mark}\\s*`), '')
}

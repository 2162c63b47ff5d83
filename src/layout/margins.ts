import type { RawBlock } from '../text/build-doc.ts'
import { withoutControl } from './characters.ts'
import { findFurniture } from './furniture.ts'
import { joinText } from './join-text.ts'
import type { Line } from './line.ts'
import { type Measures, measure } from './measures.ts'
import { findNotes, splitMark } from './notes.ts'
import type { PageLines } from './page-lines.ts'

/** A page whose text is parted from what stands around it. */
export interface ClearedPage extends PageLines {
  /** What stands before the text: an issuer's letterhead that the source marks as no part of it. */
  readonly head: readonly RawBlock[]
  /** What stands after the text: foot-notes, then running heads and feet. */
  readonly foot: readonly RawBlock[]
}

/** A letterhead stands in the upper part of the first page. */
const letterheadZone = 0.6

/** Takes foot-notes, letterhead and running heads and feet out of the flow of the text. */
export function clearMargins(pages: readonly PageLines[]): { pages: ClearedPage[]; measures: Measures } {
  const furniture = findFurniture(pages)
  const isFurniture = (line: Line): boolean => furniture.has(line) || line.artifact
  const measures = measure(pages.map((page) => page.lines.filter((line) => !isFurniture(line))))
  const cleared = pages.map((page) => {
    const text = page.lines.filter((line) => !isFurniture(line))
    const notes = findNotes(text, measures)
    const noted = new Set(notes.flat())
    const around = page.lines.filter(isFurniture)
    const head = around.filter((line) => isLetterhead(line, page, furniture))
    return {
      ...page,
      lines: text.filter((line) => !noted.has(line)),
      head: head.map((line) => marginBlock('letterhead', [line])),
      foot: [
        ...notes.map((lines) => marginBlock('note', lines)),
        ...around.filter((line) => !head.includes(line)).map((line) => marginBlock('furniture', [line])),
      ],
    }
  })
  return { pages: cleared, measures }
}

function isLetterhead(line: Line, { page }: PageLines, recurring: ReadonlySet<Line>): boolean {
  return page.number === 1 && line.baseline > letterheadZone * page.height && !recurring.has(line) && /\p{L}/u.test(line.text)
}

function marginBlock(kind: 'letterhead' | 'note' | 'furniture', lines: readonly Line[]): RawBlock {
  const text = joinText(lines.map((line) => withoutControl(line.text))).text.trim()
  const words = kind === 'note' ? splitMark(text) : { text }
  return { kind, ...words, page: lines[0]?.page ?? null }
}

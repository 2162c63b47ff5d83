import type { RawBlock } from '../../text/build-doc.ts'
import { withoutControl } from '../characters.ts'
import { findFurniture } from './furniture.ts'
import { joinText } from '../hyphens/join-text.ts'
import { findLetterhead } from './letterhead.ts'
import type { Line } from '../lines/line.ts'
import { type Measures, measure } from '../measures.ts'
import { findNotes, splitMark } from './notes.ts'
import type { PageLines } from '../lines/page-lines.ts'

/** A page whose text is parted from what stands around it. */
export interface ClearedPage extends PageLines {
  /** What stands before the text: an issuer's letterhead that the source marks as no part of it. */
  readonly head: readonly RawBlock[]
  /** What stands after the text: foot-notes, then running heads and feet. */
  readonly foot: readonly RawBlock[]
}

/** Takes foot-notes, letterhead and running heads and feet out of the flow of the text. */
export function clearMargins(pages: readonly PageLines[]): { pages: ClearedPage[]; measures: Measures } {
  const furniture = findFurniture(pages)
  const isAround = (line: Line): boolean => furniture.has(line) || line.artifact
  const measures = measure(pages.map((page) => page.lines.filter((line) => !isAround(line))))
  return { pages: pages.map((page) => clearPage(page, furniture, measures)), measures }
}

function clearPage(page: PageLines, furniture: ReadonlySet<Line>, measures: Measures): ClearedPage {
  const head = new Set(findLetterhead(page, furniture, measures))
  const isAround = (line: Line): boolean => !head.has(line) && (furniture.has(line) || line.artifact)
  const around = page.lines.filter(isAround)
  const notes = findNotes(page.lines.filter((line) => !head.has(line) && !isAround(line)), measures)
  const out = new Set([...head, ...around, ...notes.flat()])
  return {
    ...page,
    lines: page.lines.filter((line) => !out.has(line)),
    head: [...head].map((line) => marginBlock('letterhead', [line])),
    foot: [
      ...notes.map((lines) => marginBlock('note', lines)),
      ...around.map((line) => marginBlock('furniture', [line])),
    ],
  }
}

function marginBlock(kind: 'letterhead' | 'note' | 'furniture', lines: readonly Line[]): RawBlock {
  const text = joinText(lines.map((line) => withoutControl(line.text))).text.trim()
  const words = kind === 'note' ? splitMark(text) : { text }
  return { kind, ...words, page: lines[0]?.page ?? null, lines }
}

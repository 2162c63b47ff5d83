import { type Flow, type FlowParagraph, type FlowPart, flowParagraph } from './flow.ts'
import { headLines, isLetterhead } from './letterhead.ts'

/**
 * A document's body between what stands above and below it on its pages. A header that gives an address or a letter's date is
 * a letterhead, whose lines belong to the text; other headers are running heads, and stand after the text as footers do.
 * @param headers the lines of each header
 * @param footers the lines of each footer
 */
export function withMargins(body: Flow, headers: readonly (readonly string[])[], footers: readonly (readonly string[])[]): Flow {
  const letterheads = headers.filter(isLetterhead)
  const running = headers.filter((lines) => !isLetterhead(lines))
  return [...withHead(body, letterheads.flatMap(headLines)), ...marginFlow([...running, ...footers].flat(), 'furniture')]
}

/** A body with the lines of a head above it, from which it stands apart; the head begins the sheet in its stead. */
export function withHead(body: Flow, lines: readonly string[]): Flow {
  const [first, ...others] = body
  const [top, ...below] = marginFlow(lines)
  if (!top) return first ? [apart(first), ...others] : []
  if (!first) return [top, ...below]
  return [{ ...top, opensSheet: first.opensSheet }, ...below, { ...apart(first), opensSheet: false }, ...others]
}

function apart(part: FlowPart): FlowPart {
  return part.kind === 'paragraph' ? { ...part, isApart: true } : part
}

/** First, even and odd pages mostly have the same lines. */
function marginFlow(margins: readonly string[], role?: 'furniture'): FlowParagraph[] {
  const lines = margins.map((line) => line.trim()).filter((line) => line !== '')
  return [...new Set(lines)].map((text, at) => flowParagraph([{ text, bold: false }], { role, isApart: at === 0 }))
}

import type { Span } from '../../../text/doc.ts'

/** A quote with what stands before and after it in its lines. */
export interface QuoteInLine {
  readonly before: string
  readonly quote: string
  readonly after: string
}

/** The lines of a text in which a quote stands, parted where it begins and ends. */
export function quoteInLine(text: string, { start, end }: Span): QuoteInLine {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  return {
    before: text.slice(lineStart, start), quote: text.slice(start, end), after: text.slice(end, lineEnd === -1 ? text.length : lineEnd),
  }
}

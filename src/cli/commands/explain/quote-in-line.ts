import type { Span } from '../../../text/doc.ts'
import { linesAround } from '../../../text/lines-around.ts'

/** A quote with what stands before and after it in its lines. */
export interface QuoteInLine {
  readonly before: string
  readonly quote: string
  readonly after: string
}

/** The lines of a text in which a quote stands, parted where it begins and ends. */
export function quoteInLine(text: string, { start, end }: Span): QuoteInLine {
  const lines = linesAround(text, { start, end })
  return { before: text.slice(lines.start, start), quote: text.slice(start, end), after: text.slice(end, lines.end) }
}

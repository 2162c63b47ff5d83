import type { Span } from './doc.ts'

/** From where the line begins in which a span starts to where the line ends in which it ends; offsets are UTF-16 code units. */
export function linesAround(text: string, { start, end }: Span): Span {
  const lineEnd = text.indexOf('\n', end)
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: lineEnd < 0 ? text.length : lineEnd }
}

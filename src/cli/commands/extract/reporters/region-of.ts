import type { Region } from '../../../../check/reporters/sarif-log.ts'

/**
 * Where words stand in a file of plain text, as far as that is sure: on one line of it, and nowhere else. A document's text is the file's
 * with lines joined and spaces folded, so that its offsets are no places in the file.
 */
export function regionOf(file: string, words: string): Region | undefined {
  const start = words.trim() === '' ? -1 : file.indexOf(words)
  if (start < 0 || words.includes('\n') || file.includes(words, start + 1)) return undefined
  const before = file.slice(0, start).split(/\r\n|\n|\r/)
  const startColumn = (before.at(-1) as string).length + 1
  return { startLine: before.length, startColumn, endColumn: startColumn + words.length }
}

import type { Region } from '../../../../check/reporters/sarif-log.ts'
import type { WordsInLine } from '../../../harvest/findings.ts'

/**
 * Where words stand in a file of plain text, as far as that is sure: their line, or else they alone, stand on one line of it and nowhere
 * else. A document's text is the file's with lines joined and spaces folded, so that its offsets are no places in the file.
 */
export function regionOf(file: string, { quote, line, from }: WordsInLine): Region | undefined {
  if (quote === '' || quote.includes('\n')) return undefined
  const lineStart = onlyPlace(line, file)
  const start = lineStart === undefined ? onlyPlace(quote, file) : lineStart + from
  if (start === undefined) return undefined
  const before = file.slice(0, start).split(/\r\n|\n|\r/)
  const startColumn = (before.at(-1) as string).length + 1
  return { startLine: before.length, startColumn, endColumn: startColumn + quote.length }
}

function onlyPlace(words: string, file: string): number | undefined {
  const at = file.indexOf(words)
  return at < 0 || file.includes(words, at + 1) ? undefined : at
}

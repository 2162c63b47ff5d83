import type { Answer } from '../../duckdb/ask.ts'
import { neutraliseLine } from '../../terminal/neutralise.ts'
import type { Paint } from '../../terminal/paint.ts'
import { counted } from '../../terminal/words.ts'

const gap = '  '
/** A column is never made narrower. */
const narrowest = 8

/** An answer as a table that fits the terminal: the widest columns give way, and long cells are cut. */
export function answerLines({ columns, rows }: Answer, width: number, paint: Paint): string[] {
  const cells = rows.map((row) => row.map((value) => neutraliseLine(inWords(value) ?? '')))
  const widths = fittedWidths(
    columns.map((name, at) => cells.reduce((most, row) => Math.max(most, row[at]?.length ?? 0), name.length)),
    width,
  )
  const line = (row: readonly string[], look: (words: string) => string): string => row
    .map((cell, at) => look(cut(cell, widths[at] ?? 0, isNumber(rows[0]?.[at]))))
    .join(gap).trimEnd()
  return [
    line(columns, paint.strong),
    paint.faint(widths.map((each) => '─'.repeat(each)).join(gap)),
    ...cells.map((row) => line(row, paint.plain)),
    paint.faint(counted(rows.length, 'row')),
  ]
}

/** No column is wider than the widest that lets all of them fit. */
function fittedWidths(wanted: readonly number[], width: number): number[] {
  const fitted = (most: number): number[] => wanted.map((each) => Math.min(each, most))
  const total = (widths: readonly number[]): number => widths.reduce((sum, each) => sum + each + gap.length, -gap.length)
  let most = Math.max(narrowest, ...wanted)
  while (most > narrowest && total(fitted(most)) > width) most--
  return fitted(most)
}

function cut(cell: string, width: number, isRight: boolean): string {
  if (cell.length > width) return `${cell.slice(0, width - 1)}…`
  return isRight ? cell.padStart(width) : cell.padEnd(width)
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number'
}

/** A value as one piece of text; what has parts as JSON. */
export function inWords(value: unknown): string | null {
  if (value === null || value === undefined) return null
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

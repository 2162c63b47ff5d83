import { neutraliseLine } from '../../terminal/neutralise.ts'
import type { Paint } from '../../terminal/paint.ts'
import type { Classified } from './classified.ts'

const titles = ['file', 'part', 'type', 'confidence', 'authority', 'date']
const gap = '  '
/** Below this the type is worth a look. */
const doubtful = 0.6
/** A file's name is never cut shorter. */
const shortestName = 24

/** File, part, type, confidence, authority, date; nothing where there is none. */
export function tabSeparated(row: Classified): string {
  return `${cells(row).join('\t')}\n`
}

/** The same as a table; names too long for the terminal lose their front, where the folders are. */
export function tableLines(rows: readonly Classified[], width: number, paint: Paint): string[] {
  const table = rows.map((row) => cells(row).map((cell) => cell || '–'))
  const widths = titles.map((title, column) => Math.max(title.length, ...table.map((row) => row[column]?.length ?? 0)))
  const others = widths.slice(1).reduce((sum, each) => sum + gap.length + each, 0)
  widths[0] = Math.min(widths[0] ?? 0, Math.max(shortestName, width - others))
  const line = (row: readonly string[]): string => row.map((cell, column) => fitted(cell, widths[column] ?? 0)).join(gap).trimEnd()
  return [
    paint.faint(line(titles)),
    ...rows.map((row, at) => (isDoubtful(row) ? paint.doubtful : paint.plain)(line(table[at] ?? []))),
  ]
}

function cells({ file, part, documentType, confidence, authority, date }: Classified): string[] {
  return [file, part, documentType, confidence.toFixed(2), authority, date].map((cell) => neutraliseLine(String(cell ?? '')))
}

function fitted(cell: string, width: number): string {
  return cell.length > width ? `…${cell.slice(1 - width)}` : cell.padEnd(width)
}

function isDoubtful({ documentType, confidence }: Classified): boolean {
  return documentType === 'unknown' || confidence < doubtful
}

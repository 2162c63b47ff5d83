import type { Paint } from '../../terminal/paint.ts'
import type { Classified } from './classified.ts'
import { findings } from './rows.ts'
import { type TreeLine, treeLines } from './tree.ts'

const titles = ['file', 'type', 'confidence', 'authority', 'date']
const gap = '  '
/** Below this the type is worth a look. */
const doubtful = 0.6
/** A file's name is never cut shorter. */
const shortestName = 24

/** Documents as a table, those of one file as a tree below it; names too long for the terminal lose their front, where the folders are. */
export function tableLines(rows: readonly Classified[], width: number, paint: Paint): string[] {
  const tree = treeLines(rows)
  const table = tree.map(({ branch, name, document }) =>
    [branch + name, ...(document ? findings(document).map((cell) => cell || '–') : [])])
  const widths = titles.map((title, column) => Math.max(title.length, ...table.map((cells) => cells[column]?.length ?? 0)))
  const others = widths.slice(1).reduce((sum, each) => sum + gap.length + each, 0)
  widths[0] = Math.min(widths[0] ?? 0, Math.max(shortestName, width - others))
  const line = (first: string, others: readonly string[]): string => [
    first,
    ...others.map((cell, at) => cell.padEnd(widths[at + 1] ?? 0)),
  ].join(gap).trimEnd()
  return [
    paint.faint(line('file'.padEnd(widths[0]), titles.slice(1))),
    ...tree.map((entry, at) => brush(entry, paint)(line(fitted(entry, widths[0] ?? 0), table[at]?.slice(1) ?? []))),
  ]
}

function fitted({ branch, name }: TreeLine, width: number): string {
  const room = Math.max(1, width - branch.length)
  return branch + (name.length > room ? `…${name.slice(name.length - room + 1)}` : name.padEnd(room))
}

function brush({ document }: TreeLine, paint: Paint): (words: string) => string {
  if (!document) return paint.plain
  return document.documentType === 'unknown' || document.confidence < doubtful ? paint.doubtful : paint.plain
}

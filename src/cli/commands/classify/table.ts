import type { Paint } from '../../terminal/paint.ts'
import type { Classified } from './classified.ts'
import { findings } from './rows.ts'
import { type TreeLine, treeLines } from './tree.ts'

interface Column {
  readonly title: string
  readonly cells: readonly string[]
  readonly width: number
}

const titles = ['type', 'confidence', 'authority', 'date']
/** Columns that give way where a terminal is narrow, the first of them first. */
const yielding = ['confidence', 'date', 'authority']
const gap = '  '
/** Below this the type is worth a look. */
const doubtful = 0.6
/** A file's name is never cut shorter. */
const shortestName = 12

/**
 * Documents as a table, those of one file as a tree below it. On a narrow terminal columns are left out; only then names lose their front,
 * where the folders are.
 */
export function tableLines(rows: readonly Classified[], width: number, paint: Paint): string[] {
  const tree = treeLines(rows)
  const cells = tree.map(({ document }) => (document ? findings(document).map((cell) => cell || '–') : []))
  const columns = titles.map((title, at) => columnOf(title, cells.map((row) => row[at] ?? '')))
  const longestName = widest('file', tree.map(({ branch, name }) => branch + name))
  const shown = fitting(columns, width - longestName)
  const room = Math.min(longestName, Math.max(shortestName, width - widthOf(shown)))
  const line = (first: string, others: readonly string[]): string => [first, ...others].join(gap).trimEnd().slice(0, width)
  return [
    paint.faint(line('file'.padEnd(room), shown.map(({ title, width: most }) => title.padEnd(most)))),
    ...tree.map((entry, at) =>
      brush(entry, paint)(line(fitted(entry, room), shown.map(({ cells: own, width: most }) => (own[at] ?? '').padEnd(most))))),
    ...leftOut(columns.filter((column) => !shown.includes(column))).map(paint.faint),
  ]
}

function columnOf(title: string, cells: readonly string[]): Column {
  return { title, cells, width: widest(title, cells) }
}

function widest(title: string, cells: readonly string[]): number {
  return cells.reduce((most, { length }) => Math.max(most, length), title.length)
}

/** The columns that there is room for. */
function fitting(columns: readonly Column[], room: number): readonly Column[] {
  let shown = columns
  for (const title of yielding) if (widthOf(shown) > room) shown = shown.filter((column) => column.title !== title)
  return shown
}

function widthOf(columns: readonly Column[]): number {
  return columns.reduce((sum, { width }) => sum + gap.length + width, 0)
}

function leftOut(columns: readonly Column[]): string[] {
  if (columns.length === 0) return []
  const names = columns.map(({ title }) => title).join(', ').replace(/, (?=\w+$)/, ' and ')
  return [`No room for ${names}; --json has all.`]
}

function fitted({ branch, name }: TreeLine, width: number): string {
  const room = Math.max(1, width - branch.length)
  return branch + (name.length > room ? `…${name.slice(name.length - room + 1)}` : name.padEnd(room))
}

function brush({ document }: TreeLine, paint: Paint): (words: string) => string {
  if (!document) return paint.plain
  return document.documentType === 'unknown' || document.confidence < doubtful ? paint.doubtful : paint.plain
}

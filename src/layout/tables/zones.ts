import type { Line } from '../lines/line.ts'

/** A stretch of a page in one column, or a table row. */
export type Zone = FlowZone | RowZone

interface FlowZone {
  readonly kind: 'flow'
  readonly lines: Line[]
  /** Names the ruled box around the lines. */
  readonly box: string | undefined
}

export interface RowZone {
  readonly kind: 'row'
  readonly table: number
  readonly row: number
  /** From left to right. */
  readonly cells: Line[][]
}

type Columns = Map<number, Line[]>

/** Left edges that differ by less, in points, are one column's. */
const sameEdge = 3

/** Parts a page's lines into table rows and what stands between them. A row of one cell is plain flow inside a box. */
export function findZones(lines: readonly Line[]): Zone[] {
  const rows = groupRows(lines)
  const zones: Zone[] = []
  const done = new Set<string>()
  for (const line of lines) {
    const key = rowKey(line)
    const columns = key === undefined ? undefined : rows.get(key)
    if (key !== undefined && columns && columns.size > 1) {
      if (!done.has(key)) zones.push(makeRow(line, columns))
      done.add(key)
    } else {
      addToFlow(zones, line, line.place?.isRuled ? key : undefined)
    }
  }
  return withEmptyCells(zones)
}

function rowKey({ place }: Line): string | undefined {
  return place && !place.isFlow ? `${place.table}/${place.row}` : undefined
}

function groupRows(lines: readonly Line[]): Map<string, Columns> {
  const rows = new Map<string, Columns>()
  for (const line of lines) {
    const key = rowKey(line)
    if (key === undefined || !line.place) continue
    let columns = rows.get(key)
    if (!columns) rows.set(key, (columns = new Map()))
    const cell = columns.get(line.place.column)
    if (cell) cell.push(line)
    else columns.set(line.place.column, [line])
  }
  return rows
}

function makeRow(line: Line, columns: Columns): RowZone {
  const cells = [...columns].sort(([one], [other]) => one - other).map(([, cell]) => cell)
  return { kind: 'row', table: line.place?.table ?? 0, row: line.place?.row ?? 0, cells }
}

function addToFlow(zones: Zone[], line: Line, box: string | undefined): void {
  const last = zones.at(-1)
  if (last?.kind === 'flow' && last.box === box) last.lines.push(line)
  else zones.push({ kind: 'flow', lines: [line], box })
}

/** Puts empty cells where a ruled table's other rows have text, so that a cell's number tells its column; not before the first. */
function withEmptyCells(zones: readonly Zone[]): Zone[] {
  const edges = new Map<number, Set<number>>()
  for (const zone of zones) if (zone.kind === 'row') addEdges(edges, zone)
  return zones.map((zone) =>
    (zone.kind === 'row' && zone.cells[0]?.[0]?.place?.isRuled ? fill(zone, edges.get(zone.table) ?? new Set()) : zone))
}

function addEdges(edges: Map<number, Set<number>>, { table, cells }: RowZone): void {
  const known = edges.get(table) ?? new Set()
  edges.set(table, known)
  for (const cell of cells) known.add(leftEdge(cell))
}

function leftEdge(cell: readonly Line[]): number {
  return cell[0]?.place?.column ?? 0
}

function fill(row: RowZone, edges: ReadonlySet<number>): RowZone {
  const cells = new Map(row.cells.map((cell) => [leftEdge(cell), cell]))
  const first = leftEdge(row.cells[0] ?? [])
  for (const edge of edges) {
    const isCovered = row.cells.some((cell) => edge > leftEdge(cell) - sameEdge && edge < (cell[0]?.place?.right ?? 0) - sameEdge)
    if (edge > first && !isCovered && ![...cells.keys()].some((known) => Math.abs(known - edge) <= sameEdge)) cells.set(edge, [])
  }
  return { ...row, cells: [...cells].sort(([one], [other]) => one - other).map(([, cell]) => cell) }
}

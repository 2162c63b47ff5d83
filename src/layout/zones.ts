import type { Line } from './line.ts'

/** A stretch of a page in one column, or a table row. */
export type Zone = FlowZone | RowZone

export interface FlowZone {
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
  readonly cells: readonly Line[][]
}

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
  return zones
}

function rowKey({ place }: Line): string | undefined {
  return place && !place.isFlow ? `${place.table}/${place.row}` : undefined
}

function groupRows(lines: readonly Line[]): Map<string, Map<number, Line[]>> {
  const rows = new Map<string, Map<number, Line[]>>()
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

function makeRow(line: Line, columns: Map<number, Line[]>): RowZone {
  const cells = [...columns].sort(([one], [other]) => one - other).map(([, cell]) => cell)
  return { kind: 'row', table: line.place?.table ?? 0, row: line.place?.row ?? 0, cells }
}

function addToFlow(zones: Zone[], line: Line, box: string | undefined): void {
  const last = zones.at(-1)
  if (last?.kind === 'flow' && last.box === box) last.lines.push(line)
  else zones.push({ kind: 'flow', lines: [line], box })
}

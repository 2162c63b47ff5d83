import { type BreakContext, breaksBetween, runsOnInCell } from '../breaks.ts'
import type { BlockElement, Element } from './elements.ts'
import { isHanging } from './hanging.ts'
import { beginsItem, markerOf } from './items.ts'
import type { Line } from '../lines/line.ts'
import type { Marker } from '../markers.ts'
import type { Measures } from '../measures.ts'
import type { Ruling } from '../tables/rulings.ts'
import type { RowZone, Zone } from '../tables/zones.ts'

/** Makes the elements of a page of its zones. */
export function findElements(zones: readonly Zone[], measures: Measures, rules: readonly Ruling[]): Element[] {
  return zones.flatMap((zone): Element[] => {
    if (zone.kind === 'row') return rowElements(zone, measures, rules)
    return joinLines(zone.lines, measures, rules).map((block) => ({ ...block, box: zone.box }))
  })
}

/** One row when each cell holds one block, else the blocks cell by cell. */
function rowElements(zone: RowZone, measures: Measures, rules: readonly Ruling[]): Element[] {
  const cells = zone.cells.map((lines) => joinLines(lines, measures, rules))
  if (cells.every((blocks) => blocks.length <= 1)) return [{ kind: 'row', table: zone.table, cells: zone.cells }]
  return cells.flatMap((blocks, column) => blocks.map((block) => ({ ...block, cell: { table: zone.table, row: zone.row, column } })))
}

interface Growing {
  readonly kind: 'block'
  readonly lines: Line[]
  readonly marker: Marker | undefined
}

/** Joins the lines of one column to blocks. */
function joinLines(lines: readonly Line[], measures: Measures, rules: readonly Ruling[]): BlockElement[] {
  const blocks: Growing[] = []
  for (const line of lines) addLine(blocks, line, measures, rules)
  return blocks
}

function addLine(blocks: Growing[], line: Line, measures: Measures, rules: readonly Ruling[]): void {
  const block = blocks.at(-1)
  const before = block?.lines.at(-1)
  const marker = beginsItem(line, block)
  const isProse = block !== undefined && block.lines.length > 1
  const isInEntry = block?.marker !== undefined && isHanging(block.lines, line.x0)
  if (block && before && !marker && !parts(before, line, { measures, rules, isProse, isInEntry })) block.lines.push(line)
  else {
    if (block && marker && isBare(block)) blocks.pop()
    blocks.push({ kind: 'block', lines: [line], marker: marker ?? markerOf(line) })
  }
}

/** Whether a block is a bullet without words, as where an entry holds nothing but a list of its own. */
function isBare({ lines, marker }: Growing): boolean {
  return lines.length === 1 && marker?.kind === 'bullet' && marker.rest === ''
}

/** The lines of a cell may run over a page's end, where distances say nothing. */
function parts(before: Line, line: Line, context: BreakContext): boolean {
  return before.page === line.page ? breaksBetween(before, line, context) : !runsOnInCell(before.text, line.text)
}

import { headingNumber } from '../text/heading-number.ts'
import type { BlockView, View } from '../text/view.ts'

/**
 * The words that a label introduces: behind it in its block ("Lead inspector: NAME"), in the next cell of its row, or, where the label
 * stands alone, the next block. The pattern matches the label at a block's or cell's start; a colon after it is skipped.
 */
export function labelled(view: View, label: RegExp): View | undefined {
  return allLabelled(view, label)[0]
}

export function allLabelled(view: View, label: RegExp): View[] {
  const rows = view.rows().filter(({ cells }) => cells.length > 1)
  const blocks = view.blocks()
  const isRow = (block: BlockView): boolean => rows.some(({ row }) => block.overlaps(row))
  const besides = blocks.flatMap((block, at) => (isRow(block) ? [] : inBlock(block, blocks[at + 1], label)))
  return [...rows.flatMap(({ cells, row }) => inRow(cells, label, () => below(row, blocks))), ...besides].sort((a, b) => a.start - b.start)
}

/** What stands alone below a row. */
function below(row: View, blocks: readonly BlockView[]): View | undefined {
  const next = blocks[blocks.findIndex((block) => block.overlaps(row)) + 1]
  return next && !/[:\t]/.test(next.folded) ? next.body.trim() : undefined
}

/** A label that ends a row of labels has its value in the line below. */
function inRow(cells: readonly View[], label: RegExp, under: () => View | undefined): View[] {
  return cells.flatMap((cell, at) => {
    const rest = afterLabel(cell, label)
    if (!rest) return []
    const isLast = at === cells.length - 1 && cell.folded.trim().endsWith(':')
    const value = rest.isEmpty ? (isLast ? under() : cells[at + 1]?.trim()) : rest
    return value && !value.isEmpty ? [value] : []
  })
}

function inBlock(block: BlockView, next: BlockView | undefined, label: RegExp): View[] {
  const rest = afterLabel(block.body, label)
  if (!rest) return []
  if (!rest.isEmpty) return [beforeNextLabel(rest)]
  return next ? [next.body.trim()] : []
}

/** "NAME, office | Deadline date: 3 May": a bar parts a line's labels; how to reach somebody goes with the name. */
const nextLabel = / \| (?=(?!(?:contact|tel|phone|e-?mail|ext|mobile))[a-z][\w ]{2,30}:)/i

function beforeNextLabel(value: View): View {
  const next = value.find(nextLabel)?.whole
  return next ? value.before(next) : value
}

/** What stands behind the label, or undefined where the view does not begin with it; a label must be followed by a colon or nothing. */
function afterLabel(view: View, label: RegExp): View | undefined {
  const found = view.find(atStart(label))
  return found && found.whole.start === view.start ? view.after(found.whole).trim() : undefined
}

const known = new WeakMap<RegExp, RegExp>()

/** The label at the start of a view with what must follow it; made once a label. */
function atStart(label: RegExp): RegExp {
  const flags = label.flags.includes('i') ? 'i' : ''
  const pattern = known.get(label) ?? new RegExp(String.raw`^[ \t]*${headingNumber}(?:${label.source}) ?(?::|[-](?= )|\t|$)`, flags)
  known.set(label, pattern)
  return pattern
}

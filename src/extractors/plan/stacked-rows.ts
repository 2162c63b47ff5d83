import type { Grounded } from '../../text/grounded.ts'
import { fits } from '../../text/search.ts'
import { trimEndOf } from '../../text/trim.ts'
import type { BlockView, View } from '../../text/view.ts'
import { type ActionDraft, actionDraft, entryWords } from '../actions/action-draft.ts'
import { rowAction } from '../council/actions/action-rows.ts'
import { columnsOf, planHeads } from '../council/actions/plan-columns.ts'
import { bareMarker, styleOf } from '../entries/marker-style.ts'

/** How far behind the action its owner and its date stand. */
interface Places {
  readonly owner: number
  readonly due: number
}

const mostColumns = 6
const fewestColumns = 3
const reference = /^(?:ref(?:erence)?|no|number|item|#)\b/i
const numberAlone = /^\d{1,2}(?:\.\d{1,2})*\.?$/
const longestCell = 120

/** Rows of a plan's table whose cells a conversion has set below each other: the columns' heads, then behind each number its cells. */
export function stackedRows(view: View): ActionDraft[] {
  const blocks = view.blocks()
  const below = blocks.flatMap((block, at) => rowsBelow(headsIn(block), blocks.slice(at + 1)))
  return below.length ? below : behindHeads(blocks)
}

/** The heads of columns in one line: "Ref / Recommendation / Lead / Due". */
function headsIn(block: BlockView): string[] {
  const parts = headOf(block).split(' / ')
  return parts.length >= fewestColumns && fits(reference, parts[0] ?? '') ? parts : []
}

/** Below such a line each row begins with its number, alone on a line. */
function rowsBelow(heads: readonly string[], blocks: readonly BlockView[]): ActionDraft[] {
  const columns = columnsOf(heads, 'plan')
  return columns === undefined ? [] : blocks.flatMap((block, at) => {
    const cells = block.has(numberAlone) ? blocks.slice(at, at + heads.length) : []
    const isRow = cells.length === heads.length && !cells.slice(1).some(({ folded }) => fits(numberAlone, folded))
    return isRow ? rowAction(cells.map(({ body }) => body), columns) : []
  })
}

function behindHeads(blocks: readonly BlockView[]): ActionDraft[] {
  const found: ActionDraft[] = []
  let places: Places | undefined
  for (const [at, block] of blocks.entries()) {
    places = fits(planHeads.ownAction, headOf(block)) ? placesOf(blocks.slice(at, at + mostColumns)) : places
    if (places) found.push(...rowAt(blocks, at, places))
  }
  return found
}

function headOf(block: BlockView): string {
  return block.block.kind === 'row' || block.folded.length > longestCell ? '' : trimEndOf(block.folded, ' :?')
}

function placesOf(heads: readonly BlockView[]): Places | undefined {
  const [owner, due] = [planHeads.owner, planHeads.due].map((head) => heads.findIndex((block) => fits(head, headOf(block))))
  return owner && due && owner > 0 && due > 0 ? { owner, due } : undefined
}

function rowAt(blocks: readonly BlockView[], at: number, { owner, due }: Places): ActionDraft[] {
  const block = blocks[at] as BlockView
  const { marker } = block.block
  const cells = blocks.slice(at + 1, at + 1 + Math.max(owner, due))
  const isRow = marker !== null && ['number', 'paragraph'].includes(styleOf(marker)) && cells.length === Math.max(owner, due)
  if (!isRow || cells.some((cell) => cell.block.marker !== null || cell.folded.length > longestCell)) return []
  const wordsOf = (place: number): Grounded<string> | undefined => cells[place - 1]?.body.words()
  const number = block.slice(0, marker.length).means(bareMarker(marker))
  return [actionDraft('next-step', entryWords(block.body), { number, owner: wordsOf(owner), timescale: wordsOf(due) })]
}

import { anyOf } from '../../../text/any-of.ts'
import { fits } from '../../../text/search.ts'
import type { BlockView, View } from '../../../text/view.ts'
import { until } from '../../../text/until.ts'
import { asBlocks } from '../../entries/as-blocks.ts'
import { entries } from '../../entries/entries.ts'
import type { Entry } from '../../entries/entry.ts'

const head = /^(?:decisions?|outcomes?|resolutions?)(?: (?:made|taken|reached|outcome))? ?:?$/i

/** Decisions in a table: beside the label "Decision", or in the column of that name, with the decision's number before it. */
export function decisionRows(view: View): Entry[] {
  const found: Entry[] = []
  let column = -1
  let inTable = -1
  for (const { cells, row, table } of view.rows()) {
    if (table !== inTable) column = -1
    inTable = table
    const at = cells.findIndex((cell) => fits(head, cell.value))
    const next = cells[at + 1]?.trim()
    if (at < 0) found.push(...inColumn(cells, column))
    else if (at === 0 && next && !next.isEmpty) found.push(...entries([...asBlocks(next), ...goingOn(next, row, view)]))
    else column = at
  }
  return found
}

/** Points below the row that count on from the one in its cell: the cell's other lines, of which a reader has made blocks. */
function goingOn(cell: View, row: View, view: View): readonly BlockView[] {
  if (asBlocks(cell)[0]?.block.kind !== 'item') return []
  const below = view.blocks().filter(({ start }) => start >= row.end)
  return until(below, ({ block }) => block.kind !== 'item')
}

/** "Apologies for absence | Councillor A Okoro": an item of every meeting, of which nothing is decided. */
const usualItem = anyOf(
  'apologies(?: for absence)?', "declarations? of (?:members'? )?interests?(?: by members)?", 'minutes of the (?:last |previous )?meeting(?: held)?(?: on [\\w ]{4,30})?', 'any other (?:urgent )?business',
  'date of (?:the )?next meeting',
)
const usual = new RegExp(`^${usualItem}[ .:]*$`, 'i')

function inColumn(cells: readonly View[], column: number): Entry[] {
  const words = cells[column]?.trim()
  if (!words || words.isEmpty || cells.slice(0, column).some((cell) => fits(usual, cell.value))) return []
  const number = cells.slice(0, column).find((cell) => /\d/.test(cell.value))?.trim()
  return entries(asBlocks(words)).map((entry) => (entry.number || !number ? entry : { ...entry, number }))
}

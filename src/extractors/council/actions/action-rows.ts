import type { ActionKind } from '../../../record/schema.ts'
import { fits } from '../../../text/search.ts'
import { trimEndOf } from '../../../text/trim.ts'
import { until } from '../../../text/until.ts'
import type { BlockView, View } from '../../../text/view.ts'
import { type ActionDraft, actionDraft, entryText } from '../../actions/action-draft.ts'
import { type Columns, columnsOf, planHeads, type Whose } from './plan-columns.ts'

const numbered = /^(?<number>[A-Z]?\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?)[.):]? (?<rest>[A-Za-z]\S* .*)$/s

interface Table {
  readonly columns: Columns
  readonly rows: (readonly View[])[]
}

/**
 * Rows of a table "Recommendation | Response | Lead officer | Due date": one action each; a row without words in that column adds nothing.
 * In a plan one recommendation may stand beside several rows of what will be done, which then are actions, too.
 */
export function actionRows(view: View, whose: Whose = 'paper'): ActionDraft[] {
  return tablesIn(view, whose).flatMap(({ columns, rows }) => {
    if (columns.own < 0 || !rows.some((cells) => isSpanned(cells, columns))) return rows.flatMap((cells) => rowAction(cells, columns))
    const asked = { ...columns, owner: -1, due: -1 }
    const own = { ...columns, kind: 'next-step', text: columns.own, number: -1 } as const
    return rows.flatMap((cells) => [...rowAction(cells, asked), ...rowAction(cells, own)])
  })
}

/** Whether a row heads such a table. */
export function isActionTable(row: BlockView, whose: Whose = 'paper'): boolean {
  return columnsIn(row.cells(), whose) !== undefined
}

/** The table "Who | What the report says" below a heading that says what it asks for: one action a row, with its owner. */
export function ownedRows(kind: ActionKind, below: readonly BlockView[]): ActionDraft[] {
  const isOwner = (cell: View | undefined): boolean => fits(planHeads.owner, trimEndOf(cell?.value ?? '', ' :?'))
  const [head = [], ...rows] = until(below, ({ block }) => block.kind !== 'row').map((row) => row.cells())
  const owner = head.findIndex(isOwner)
  const columns = { kind, text: 1 - owner, owner, due: -1, number: -1, own: -1, width: 2 }
  return owner < 0 || head.length !== 2 ? [] : until(rows, (cells) => isOwner(cells[owner])).flatMap((cells) => rowAction(cells, columns))
}

function columnsIn(cells: readonly View[], whose: Whose): Columns | undefined {
  return columnsOf(cells.map(({ value }) => value), whose)
}

/** "1.1 Ensure …", a number that a reader has run together with the cell beside it, is a cell again. */
function aligned(cells: readonly View[], columns: Columns | undefined): readonly View[] {
  const [first, ...rest] = cells
  const isShort = columns?.number === 0 && cells.length < columns.width
  const run = isShort ? first?.find(numbered)?.groups : undefined
  return run?.number && run.rest ? [run.number, run.rest, ...rest] : cells
}

function tablesIn(view: View, whose: Whose): Table[] {
  const found: Table[] = []
  let open: Table | undefined
  let inTable = -1
  for (const { cells, table } of view.rows()) {
    if (table !== inTable && !goesOn(aligned(cells, open?.columns), open?.columns)) open = undefined
    inTable = table
    const columns = columnsIn(cells, whose)
    if (columns) found.push(open = { columns, rows: [] })
    else open?.rows.push(aligned(cells, open.columns))
  }
  return found
}

/** Whether the first row of a table goes on with the one before, which words have parted: as wide, and numbered as that. */
function goesOn(cells: readonly View[], columns: Columns | undefined): boolean {
  return columns !== undefined && cells.length === columns.width && columns.number >= 0 && /^[A-Z]?\d/.test(cells[columns.number]?.value ?? '')
}

/** A row that only says more of what will be done about the one above. */
function isSpanned(cells: readonly View[], { text, own }: Columns): boolean {
  return cells[text]?.trim().isEmpty === true && cells[own]?.trim().isEmpty === false
}

const shortestText = 8
const marked = /^(?<number>\d{1,2}(?:\.\d{1,2})?)[.):]?(?: -)?[ \n]+(?<rest>\S.*)$/s

/** The action that a row's cells tell; none where too few words say what is to be done. */
export function rowAction(cells: readonly View[], columns: Columns): ActionDraft[] {
  const cell = (column: number): View | undefined => {
    const words = cells[column]?.trim()
    return words && !words.isEmpty ? words : undefined
  }
  const text = cell(columns.text)
  if (!text || text.value.length < shortestText) return []
  const number = cell(columns.number)
  const run = number ? undefined : text.find(marked)?.groups
  const words = run?.rest ?? text
  return [actionDraft(columns.kind, words.means(entryText(words.quote.replace(/\u2022/g, ' '))), {
    number: (run?.number ?? number)?.words(), timescale: cell(columns.due)?.words(), owner: cell(columns.owner)?.words(),
  })]
}

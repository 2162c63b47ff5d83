import type { ActionKind } from '../../../record/schema.ts'
import { anyOf } from '../../../text/any-of.ts'
import type { View } from '../../../text/view.ts'
import { trimEndOf } from '../../../text/trim.ts'
import { type ActionDraft, actionDraft, entryText } from '../../actions/action-draft.ts'
import { listHeads } from './list-heads.ts'
import { head, planHeads } from './plan-heads.ts'

type TextHeads = readonly (readonly [RegExp, ActionKind])[]

/** Heads of the column of what the inspectors asked for in a plan that repeats it. */
const askedHeads: TextHeads = [
  ...listHeads,
  [/^(?:report )?recommendations?(?: (?:of|from|by|made|\().{0,40})?$/i, 'recommendation'],
]
/** In a council's own plan what it was asked for goes before what it will do. */
const ownHeads: TextHeads = [[planHeads.ownAction, 'next-step']]
/** A board's minutes have a column of what was agreed to be done. */
const textHeads = { paper: askedHeads, plan: [...askedHeads, ...ownHeads], minutes: ownHeads } as const
type Whose = keyof typeof textHeads

/** Columns beside it by which a plan is told from the paper's own recommendations. */
const planHead = head("(?:(?:council(?:'s)?|our|service|management) )?" + anyOf(
  'response', 'progress', String.raw`actions?(?: \w+){0,3}`, 'status', 'rag(?: rating)?', 'update', 'outcome', 'measures?',
  'success criteria', 'evidence',
))
const numberHead = head('number', '#', 'item', 'rec', '', String.raw`${anyOf('no', 'ref(?:erence)?', 'rec(?:ommendation)? (?:no|number)')}\.?`)
const inspected = /\b(?:ofsted|inspect\w*|improve\w*|development|priority)\b/i

const numbered = /^(?<number>[A-Z]?\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?)[.):]? (?<rest>[A-Za-z]\S* .*)$/s

interface Columns {
  readonly kind: ActionKind
  readonly text: number
  readonly owner: number
  readonly due: number
  readonly number: number
  /** In a plan, where it says beside what was asked for what will be done. */
  readonly own: number
  readonly width: number
}

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

/** "1.1 Ensure …", a number that a reader has run together with the cell beside it, is a cell again. */
function aligned(cells: readonly View[], columns: Columns | undefined): readonly View[] {
  const [first, ...rest] = cells
  const run = columns?.number === 0 ? first?.find(numbered)?.groups : undefined
  return run?.number && run.rest ? [run.number, run.rest, ...rest] : cells
}

function tablesIn(view: View, whose: Whose): Table[] {
  const found: Table[] = []
  let open: Table | undefined
  let inTable = -1
  for (const { cells, table } of view.rows()) {
    if (table !== inTable && !goesOn(aligned(cells, open?.columns), open?.columns)) open = undefined
    inTable = table
    const columns = columnsOf(cells, whose)
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

/** Whether a row heads such a table. */
export function isActionTable(row: View, whose: Whose = 'paper'): boolean {
  return row.rows().some(({ cells }) => columnsOf(cells, whose) !== undefined)
}

function columnsOf(cells: readonly View[], whose: Whose): Columns | undefined {
  if (cells.length < 2) return undefined
  const words = cells.map((cell) => trimEndOf(cell.value, ' :?'))
  for (const [pattern, kind] of textHeads[whose]) {
    const text = words.findIndex((word) => pattern.test(word))
    const column = (head: RegExp): number => words.findIndex((word) => head.test(word))
    if (text < 0 || !isPlan(words, text)) continue
    const { owner, due, ownAction } = planHeads
    const own = whose === 'plan' && kind !== 'next-step' ? column(ownAction) : -1
    return { kind, text, owner: column(owner), due: column(due), number: column(numberHead), own, width: cells.length }
  }
  return undefined
}

function isPlan(words: readonly string[], text: number): boolean {
  return inspected.test(words[text] ?? '') || words.some((word) => planHeads.owner.test(word) || planHeads.due.test(word) || planHead.test(word))
}

function rowAction(cells: readonly View[], columns: Columns): ActionDraft[] {
  const cell = (column: number): View | undefined => {
    const words = cells[column]?.trim()
    return words && !words.isEmpty ? words : undefined
  }
  const text = cell(columns.text)
  if (!text || text.value.length < 8) return []
  const number = cell(columns.number)
  const marked = number ? undefined : text.find(/^(?<number>\d{1,2}(?:\.\d{1,2})?)[.):]?(?: -)?[ \n]+(?<rest>\S.*)$/s)?.groups
  const words = marked?.rest ?? text
  return [actionDraft(columns.kind, words.means(entryText(words.quote.replace(/\u2022/g, ' '))), {
    number: (marked?.number ?? number)?.words(), timescale: cell(columns.due)?.words(), owner: cell(columns.owner)?.words(),
  })]
}

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
/** In a council's own plan what it will do goes before what it was asked for. */
const ownHeads: TextHeads = [[planHeads.ownAction, 'next-step']]
/** A board's minutes have a column of what was agreed to be done. */
const textHeads = { paper: askedHeads, plan: [...ownHeads, ...askedHeads], minutes: ownHeads } as const
type Whose = keyof typeof textHeads

/** Columns beside it by which a plan is told from the paper's own recommendations. */
const planHead = head("(?:(?:council(?:'s)?|our|service|management) )?" + anyOf(
  'response', 'progress', String.raw`actions?(?: \w+){0,3}`, 'status', 'rag(?: rating)?', 'update', 'outcome', 'measures?',
  'success criteria', 'evidence',
))
const numberHead = head('number', '#', 'item', '', String.raw`${anyOf('no', 'ref(?:erence)?', 'rec(?:ommendation)? (?:no|number)')}\.?`)
const inspected = /\b(?:ofsted|inspect\w*|improve\w*|development|priority)\b/i

interface Columns {
  readonly kind: ActionKind
  readonly text: number
  readonly owner: number
  readonly due: number
  readonly number: number
}

/**
 * Rows of a table "Recommendation | Response | Lead officer | Due date": one action each; a row without words in that column adds nothing.
 */
export function actionRows(view: View, whose: Whose = 'paper'): ActionDraft[] {
  const found: ActionDraft[] = []
  let columns: Columns | undefined
  let inTable = -1
  for (const { cells, table } of view.rows()) {
    if (table !== inTable) [inTable, columns] = [table, undefined]
    const head = columnsOf(cells, whose)
    if (head) columns = head
    else if (columns) found.push(...rowAction(cells, columns))
  }
  return found
}

/** Whether a row heads such a table. */
export function isActionTable(row: View): boolean {
  return row.rows().some(({ cells }) => columnsOf(cells, 'paper') !== undefined)
}

function columnsOf(cells: readonly View[], whose: Whose): Columns | undefined {
  if (cells.length < 2) return undefined
  const words = cells.map((cell) => trimEndOf(cell.value, ' :?'))
  for (const [pattern, kind] of textHeads[whose]) {
    const text = words.findIndex((word) => pattern.test(word))
    const column = (head: RegExp): number => words.findIndex((word) => head.test(word))
    if (text < 0 || !isPlan(words, text)) continue
    const { owner, due } = planHeads
    return { kind, text, owner: column(owner), due: column(due), number: column(numberHead) }
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
  const marked = text.find(/^(?<number>\d{1,2}(?:\.\d{1,2})?)[.):]?[ \n]+(?<rest>\S.*)$/s)?.groups
  const words = marked?.rest ?? text
  return [actionDraft(columns.kind, words.means(entryText(words.quote.replace(/\u2022/g, ' '))), {
    number: (marked?.number ?? cell(columns.number))?.words(), timescale: cell(columns.due)?.words(), owner: cell(columns.owner)?.words(),
  })]
}

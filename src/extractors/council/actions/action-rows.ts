import type { ActionKind } from '../../../record/schema.ts'
import { anyOf } from '../../../text/any-of.ts'
import type { View } from '../../../text/view.ts'
import { trimEndOf } from '../../../text/trim.ts'
import { type ActionDraft, actionDraft, entryText } from '../../actions/action-draft.ts'
import { listHeads } from './list-heads.ts'

/** Heads of the column of what the inspectors asked for in a plan that repeats it. */
const textHeads: readonly (readonly [RegExp, ActionKind])[] = [
  ...listHeads,
  [/^(?:report )?recommendations?(?: (?:of|from|by|made|\().{0,40})?$/i, 'recommendation'],
]

/** A pattern for a column's head that says one of these. */
function head(...words: readonly string[]): RegExp {
  return new RegExp(`^${anyOf(...words)}$`, 'i')
}

const ownerHead = head(
  String.raw`(?:responsible|accountable)(?: \w+)?`,
  '(?:action )?(?:lead|owner)s?(?: (?:officer|person|director|responsible|agency|name))?s?',
  '(?:by )?whom?', 'officer(?: responsible)?', 'responsibility',
)
const dueHead = head(
  '(?:due|target|completion|end|review)(?: (?:date|by))?', 'time-? ?(?:scale|frame|line)s?', 'deadline',
  '(?:by )?when', 'date(?: (?:due|for completion))?', 'to be completed by',
)
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
export function actionRows(view: View): ActionDraft[] {
  const found: ActionDraft[] = []
  let columns: Columns | undefined
  let inTable = -1
  for (const { cells, table } of view.rows()) {
    if (table !== inTable) [inTable, columns] = [table, undefined]
    const head = columnsOf(cells)
    if (head) columns = head
    else if (columns) found.push(...rowAction(cells, columns))
  }
  return found
}

/** Whether a row heads such a table. */
export function isActionTable(row: View): boolean {
  return row.rows().some(({ cells }) => columnsOf(cells) !== undefined)
}

function columnsOf(cells: readonly View[]): Columns | undefined {
  if (cells.length < 2) return undefined
  const words = cells.map((cell) => trimEndOf(cell.value, ' :?'))
  for (const [pattern, kind] of textHeads) {
    const text = words.findIndex((word) => pattern.test(word))
    const column = (head: RegExp): number => words.findIndex((word) => head.test(word))
    if (text >= 0 && isPlan(words, text)) return { kind, text, owner: column(ownerHead), due: column(dueHead), number: column(numberHead) }
  }
  return undefined
}

function isPlan(words: readonly string[], text: number): boolean {
  return inspected.test(words[text] ?? '') || words.some((word) => ownerHead.test(word) || dueHead.test(word) || planHead.test(word))
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

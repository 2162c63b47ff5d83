import type { Draft } from '../../../record/draft.ts'
import type { Action, ActionKind } from '../../../record/schema.ts'
import type { View } from '../../../text/view.ts'
import { trimEndOf } from '../../../text/trim.ts'
import { actionDraft, entryText } from '../../actions/action-draft.ts'

/** Heads of the columns of an action plan that repeats what the inspectors asked for. */
const textHeads: readonly (readonly [RegExp, ActionKind])[] = [
  [/^(?:areas?\s+for\s+)?(?:immediate\s+)?priority\s+actions?$/i, 'priority-action'],
  [/^(?:(?:ofsted|inspection|identified|key)\s+)*(?:areas?\s+(?:for|of)\s+(?:improvement|development)|what\s+needs?\s+to\s+improve|improvement\s+areas?)(?:\s+(?:identified|\().{0,40})?$/i, 'area-for-improvement'],
  [/^(?:(?:ofsted|inspection|inspectors?)(?:'s|')?\s+)?(?:report\s+)?recommendations?(?:\s+(?:of|from|by|made|\().{0,40})?$/i, 'recommendation'],
]
const ownerHead = /^(?:(?:responsible|accountable)(?:\s+\w+)?|(?:action\s+)?(?:lead|owner)s?(?:\s+(?:officer|person|director|responsible|agency|name))?s?|(?:by\s+)?whom?|officer(?:\s+responsible)?|responsibility)$/i
const dueHead = /^(?:(?:due|target|completion|end|review)(?:\s+(?:date|by))?|time-?\s?(?:scale|frame|line)s?|deadline|(?:by\s+)?when|date(?:\s+(?:due|for\s+completion))?|to\s+be\s+completed\s+by)$/i
/** Columns beside it by which a plan is told from the paper's own recommendations. */
const planHead = /^(?:(?:council(?:'s)?|our|service|management)\s+)?(?:response|progress|actions?(?:\s+\w+){0,3}|status|rag(?:\s+rating)?|update|outcome|measures?|success\s+criteria|evidence)$/i
const inspected = /\b(?:ofsted|inspect\w*|improve\w*|development|priority)\b/i
const numberHead = /^(?:no\.?|ref(?:erence)?\.?|number|rec(?:ommendation)?\s+(?:no|number)\.?|#|item)?$/i

interface Columns {
  readonly kind: ActionKind
  readonly text: number
  readonly owner: number
  readonly due: number
  readonly number: number
}

/** Rows of a table "Recommendation | Response | Lead officer | Due date": one action each; a row without words in that column adds nothing. */
export function actionRows(view: View): Draft<Action>[] {
  const found: Draft<Action>[] = []
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
    if (text >= 0 && isPlan(words, text)) return { kind, text, owner: words.findIndex((word) => ownerHead.test(word)), due: words.findIndex((word) => dueHead.test(word)), number: words.findIndex((word) => numberHead.test(word)) }
  }
  return undefined
}

function isPlan(words: readonly string[], text: number): boolean {
  return inspected.test(words[text] ?? '') || words.some((word) => ownerHead.test(word) || dueHead.test(word) || planHead.test(word))
}

function rowAction(cells: readonly View[], columns: Columns): Draft<Action>[] {
  const cell = (column: number): View | undefined => {
    const words = cells[column]?.trim()
    return words && !words.isEmpty ? words : undefined
  }
  const text = cell(columns.text)
  if (!text || text.value.length < 8) return []
  const marked = text.find(/^(?<number>\d{1,2}(?:\.\d{1,2})?)[.):]?\s+(?<rest>\S[\s\S]*)$/)?.groups
  const words = marked?.rest ?? text
  return [actionDraft(columns.kind, words.means(entryText(words.quote.replace(/\u2022/g, ' '))), {
    number: (marked?.number ?? cell(columns.number))?.words(), timescale: cell(columns.due)?.words(), owner: cell(columns.owner)?.words(),
  })]
}

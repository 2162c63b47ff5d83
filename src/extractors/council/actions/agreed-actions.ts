import type { Action } from '../../../record/schema.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import type { View } from '../../../text/view.ts'
import { type ActionDraft, actionDraft, entryWords } from '../../actions/action-draft.ts'
import { actionLines } from './action-lines.ts'
import { actionRows } from './action-rows.ts'

/**
 * What a board's minutes say somebody is to do, in a table: the column "Action" beside owner or date, or, where the head is lost, rows
 * whose last cell names who begins the words before it ("Ann Hale to write to schools | Ann Hale"); and in lines and lists that say so.
 */
export const agreedActions = defineExtractor<Action[]>('agreed-actions', (view) => {
  const headed = actionRows(view, 'minutes')
  const rows = headed.length ? headed : view.rows().flatMap(({ cells }) => ownedRow(cells.map((cell) => cell.trim())))
  return [...rows, ...actionLines(view.blocks())]
})

function ownedRow(cells: readonly View[]): ActionDraft[] {
  const filled = cells.filter((cell) => !cell.isEmpty)
  const [text, owner] = filled.slice(-2)
  if (!text || !owner || !text.folded.startsWith(`${owner.folded} to `)) return []
  return [actionDraft('next-step', entryWords(text), { owner: owner.words() })]
}

import type { ActionKind } from '../../../record/schema.ts'
import { trimEndOf } from '../../../text/trim.ts'
import type { BlockView, View } from '../../../text/view.ts'
import { until } from '../../../text/until.ts'
import { type ActionDraft, actionDraft, entryWords } from '../../actions/action-draft.ts'
import { planHeads } from './plan-heads.ts'

/** The table "Who | What the report says" below a heading that says what it asks for: one action a row, with its owner. */
export function ownedRows(kind: ActionKind, below: readonly BlockView[]): ActionDraft[] {
  const [head, ...rows] = until(below, ({ block }) => block.kind !== 'row').map((row) => row.cells())
  const owner = head?.length === 2 ? head.findIndex(isHead) : -1
  return owner < 0 ? [] : until(rows, (cells) => isHead(cells[owner])).flatMap((cells) => ownedRow(kind, cells[owner], cells[1 - owner]))
}

function isHead(cell: View | undefined): boolean {
  return cell !== undefined && planHeads.owner.test(trimEndOf(cell.value, ' :?'))
}

function ownedRow(kind: ActionKind, owner: View | undefined, text: View | undefined): ActionDraft[] {
  return owner && text && !owner.isEmpty && !text.isEmpty ? [actionDraft(kind, entryWords(text), { owner: owner.words() })] : []
}

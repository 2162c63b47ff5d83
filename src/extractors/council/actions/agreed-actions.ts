import type { Action } from '../../../record/schema.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import type { BlockView, View } from '../../../text/view.ts'
import { type ActionDraft, actionDraft, entryWords } from '../../actions/action-draft.ts'
import { actionRows } from './action-rows.ts'
import { minutesHead } from './list-heads.ts'
import { anyOf } from '../../../text/any-of.ts'
import { entries } from '../../entries/entries.ts'
import { type Entry, toAction } from '../../entries/entry.ts'

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

const begins = /^actions?\b/i
const which = anyOf('points?', 'arising', 'agreed', String.raw`\/ ?[\w ]{5,60}`)
/** "Actions/further information to be provided:", "Action log", above a list */
const heading = new RegExp(`^actions?(?: ?${which})? ?:$|^action (?:log|list|points)$`, 'i')
/** "… - by 30 November", "… - next meeting" */
const dueBehind = / - (?<due>(?:by |before |(?:at |for )?(?:the )?next meeting|as soon as)\b[^.;]{0,40})\.?$/i
/** "ACTION 7/19: …", "Action: …" */
const label = /^action(?: points?)?(?<number> \d[\d/.]*)? ?[:-][ \t]+(?=\S[^\t]*$)/i
const ownerBehind = / \((?<owner>[A-Z][\w.&/' -]{1,50})\)\.?$/
/** "The Clerk to send …", "The Director will circulate …": who is to do what */
const someoneTo = /^(?:the )?[A-Z][\w.&/']*(?: [\w.&/']+){0,6} (?:to|will) [a-z]+\b/i

/** What minutes say somebody is to do: each line "ACTION: A Hale to write to schools (AH)", each point below "Actions:". */
function actionLines(blocks: readonly BlockView[]): ActionDraft[] {
  return blocks.flatMap((block, at) => {
    if (!block.body.has(begins)) return []
    return block.body.has(heading) ? listed(blocks.slice(at + 1)) : inLine(block)
  })
}

function listed(below: readonly BlockView[]): ActionDraft[] {
  const isTask = ({ text }: Entry): boolean => text.has(someoneTo)
  const points = entries(below[0]?.has(minutesHead) ? below.slice(1) : below)
  return points.every(isTask) ? points.map((entry) => toAction(withDue(entry), 'next-step')) : []
}

function withDue(entry: Entry): Entry {
  const behind = entry.text.find(dueBehind)
  return behind?.groups.due ? { ...entry, text: entry.text.before(behind.whole), timescale: behind.groups.due.words() } : entry
}

function inLine(block: BlockView): ActionDraft[] {
  const found = block.body.find(label)
  if (!found) return []
  const words = block.body.after(found.whole)
  const brackets = words.find(ownerBehind)
  if (!brackets && !words.has(someoneTo)) return []
  const text = brackets ? words.before(brackets.whole).trim() : words
  return [actionDraft('next-step', entryWords(text), { number: found.groups.number?.trim().words(), owner: brackets?.groups.owner?.words() })]
}

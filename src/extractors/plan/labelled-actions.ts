import type { BlockView, View } from '../../text/view.ts'
import { type ActionDraft, actionDraft, entryWords } from '../actions/action-draft.ts'
import { allLabelled } from '../labelled.ts'
import { planLabels } from '../council/actions/plan-columns.ts'

const numbered = /^(?<label>action) (?<number>\d{1,2}(?:\.\d{1,2}){0,2})[ :.)-]{1,3}(?=[A-Z])/i

/** Actions of a plan without tables: "Action 1.2: …" above the labels of who does it and by when. */
export function labelledActions(view: View): ActionDraft[] {
  const blocks = view.blocks().filter(({ block }) => block.kind !== 'row')
  const starts = blocks.flatMap((block, at) => (beginning(block) ? [at] : []))
  return starts.flatMap((start, at) => {
    const own = blocks.slice(start, starts[at + 1])
    const [first, last] = [own[0], own.at(-1)]
    return first && last ? actionOf(first, first.to(last)) : []
  })
}

interface Beginning {
  readonly text: View
  readonly number: View | undefined
}

/** Whether a block begins an action of a plan without tables. */
export function beginsAction(block: BlockView): boolean {
  return beginning(block) !== undefined
}

function beginning(block: BlockView): Beginning | undefined {
  const found = block.body.find(numbered)
  if (found) return { text: block.body.after(found.whole).trim(), number: found.groups.number }
  const [text] = allLabelled(block, planLabels.ownAction)
  return text && block.contains(text) ? { text, number: undefined } : undefined
}

/** An action counts where somebody is to do it, or a time is set. */
function actionOf(block: BlockView, whole: View): ActionDraft[] {
  const begun = beginning(block)
  const [owner] = allLabelled(whole, planLabels.owner)
  const [due] = allLabelled(whole, planLabels.due)
  if (!begun || begun.text.isEmpty || (!owner && !due)) return []
  return [actionDraft('next-step', entryWords(begun.text), { number: begun.number?.words(), owner: owner?.words(), timescale: due?.words() })]
}

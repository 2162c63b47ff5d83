import type { Action } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { Grounded } from '../../text/grounded.ts'
import type { ActionDraft } from '../actions/action-draft.ts'
import { actionRows } from '../council/actions/action-rows.ts'
import { byFramework } from '../council/actions/kind-by-framework.ts'
import { actionsAsCalled } from '../council/actions/quoted-actions.ts'
import { askedAreas } from './asked-areas.ts'
import { labelledActions } from './labelled-actions.ts'
import { stackedRows } from './stacked-rows.ts'

/**
 * What a plan was asked for, and says is to be done: each row of its tables, failing these each row whose cells stand below each other, or
 * each block of labels "Action: … Lead: … By when: …"; and lists of what else it was asked for, which has no rows.
 */
export const plannedActions = defineExtractor<Action[]>('planned-actions', (view, part) => {
  const rows = actionRows(view, 'plan')
  const stacked = rows.length ? rows : stackedRows(view)
  const asked = askedAreas(view)
  const labelled = labelledActions(view).filter((action) => !asked.some((area) => shareOwner(area, action)))
  const planned = [...asked, ...(stacked.length ? stacked : labelled)]
  const kinds = new Set(planned.map(({ kind }) => kind.value))
  const isAsked = ({ text }: ActionDraft): boolean => asked.some(({ kind }) => text.at.overlaps(kind.at))
  const more = actionsAsCalled(view, part).filter((action) => !kinds.has(action.kind.value) && !isAsked(action))
  return [...planned, ...byFramework(more, part)]
})

/** Whether the owner or the day below what was asked for is the action's, too: what will be done is the council's answer to it. */
function shareOwner(area: ActionDraft, action: ActionDraft): boolean {
  return startOf(area.owner) === startOf(action.owner) && startOf(area.timescale) === startOf(action.timescale)
}

function startOf(value: ActionDraft['owner']): number | undefined {
  return value instanceof Grounded ? value.at.start : undefined
}

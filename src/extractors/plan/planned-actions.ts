import type { Action } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
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
  const planned = [...askedAreas(view), ...(stacked.length ? stacked : labelledActions(view))]
  const kinds = new Set(planned.map(({ kind }) => kind.value))
  return [...planned, ...byFramework(actionsAsCalled(view, part).filter(({ kind }) => !kinds.has(kind.value)), part)]
})

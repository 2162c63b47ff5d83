import type { Action } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { actionRows } from '../council/actions/action-rows.ts'
import { askedAreas } from './asked-areas.ts'
import { labelledActions } from './labelled-actions.ts'
import { stackedRows } from './stacked-rows.ts'

/**
 * What a plan was asked for, and says is to be done: each row of its tables, failing these each row whose cells stand below each other, or
 * each block of labels "Action: … Lead: … By when: …".
 */
export const plannedActions = defineExtractor<Action[]>('planned-actions', (view) => {
  const rows = actionRows(view, 'plan')
  const stacked = rows.length ? rows : stackedRows(view)
  return [...askedAreas(view), ...(stacked.length ? stacked : labelledActions(view))]
})

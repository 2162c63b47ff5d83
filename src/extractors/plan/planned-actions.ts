import type { Action } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { actionRows } from '../council/actions/action-rows.ts'
import { labelledActions } from './labelled-actions.ts'

/** What a plan says is to be done: each row of its tables, failing these each block of labels "Action: … Lead: … By when: …". */
export const plannedActions = defineExtractor<Action[]>('planned-actions', (view) => {
  const rows = actionRows(view, 'plan')
  return rows.length ? rows : labelledActions(view)
})

import { outlineOf } from '../rules/outline.ts'
import { priorityAction } from '../vocabulary/action-headings.ts'

/** The heading of what cannot wait, in letters and reports: "Areas for priority action", "Immediate priority actions". */
export const priorityActions = outlineOf({ id: 'priority-actions', heading: new RegExp(`^${priorityAction}$`, 'i') })

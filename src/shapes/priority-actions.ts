import { outlineOf } from '../rules/outline.ts'

/** The heading of what cannot wait, in letters and reports: "Areas for priority action", "Immediate priority actions". */
export const priorityActions = outlineOf({
  id: 'priority-actions',
  heading: /^(?:areas? for )?(?:immediate (?:and )?)?priority (?:(?:and|or) immediate )?actions?$/i,
})

import { outlineOf } from '../rules/outline.ts'

/** The heading of what cannot wait, in letters and reports: "Areas for priority action", "Immediate priority actions". */
export const priorityActions = outlineOf(
  { id: 'priority-actions', heading: /^(?:areas?\s+for\s+)?(?:immediate\s+(?:and\s+)?)?priority\s+(?:(?:and|or)\s+immediate\s+)?actions?$/i },
)

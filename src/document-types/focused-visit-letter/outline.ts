import { outlineOf } from '../../rules/outline.ts'
import { letterAsks, letterClose, letterFindings, letterOverview, letterStrengths } from '../../shapes/letter/outline.ts'

/** Headings of focused-visit letters of all years; each may be missing. */
export const focusedVisitOutline = outlineOf(
  ...letterAsks,
  ...letterStrengths,
  ...letterOverview,
  ...letterFindings,
  ...letterClose,
  { id: 'next-steps', heading: /^next steps\b/i },
)

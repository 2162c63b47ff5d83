import { outlineOf } from '../../rules/outline.ts'
import { letterAsks, letterClose, letterFindings, letterOverview } from '../../shapes/letter/outline.ts'

/** Headings of monitoring-visit letters of all years; each may be missing. */
export const monitoringVisitOutline = outlineOf(
  ...letterAsks,
  { id: 'areas-covered', heading: /^areas? covered by the visit$/i },
  ...letterOverview,
  ...letterFindings,
  ...letterClose,
)

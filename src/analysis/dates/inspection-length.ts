import type { DocketRecord } from '../../record/schema.ts'
import { daysOnSite } from './days-on-site.ts'

export const inspectionLengths = ['short', 'standard'] as const
type InspectionLength = (typeof inspectionLengths)[number]

/** A short inspection has one week on site and a standard one two; the line lies between them. */
export const mostDaysOfShort = 7

/** Standard or short, for inspections under the ILACS framework whose days are known; null for all others. */
export function inspectionLength({ documentType, dates }: Pick<DocketRecord, 'documentType' | 'dates'>): InspectionLength | null {
  const days = daysOnSite(dates.inspection)
  if (documentType !== 'ilacs-inspection-report' || days === null) return null
  return days <= mostDaysOfShort ? 'short' : 'standard'
}

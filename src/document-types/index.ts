// Made by scripts/register-document-types.mjs from the folders of src/document-types.
import type { DocumentType } from '../rules/document-type.ts'
import { contactReferralAssessmentLetter } from './contact-referral-assessment-letter/index.ts'
import { focusedVisitLetter } from './focused-visit-letter/index.ts'
import { ilacsInspectionReport } from './ilacs-inspection-report/index.ts'
import { monitoringVisitLetter } from './monitoring-visit-letter/index.ts'

export const documentTypes: readonly DocumentType[] = [
  contactReferralAssessmentLetter,
  focusedVisitLetter,
  ilacsInspectionReport,
  monitoringVisitLetter,
]

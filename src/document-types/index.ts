// Made by scripts/register-document-types.mjs from the folders of src/document-types.
import type { DocumentType } from '../rules/document-type.ts'
import { focusedVisitLetter } from './focused-visit-letter/index.ts'
import { ilacsInspectionReport } from './ilacs-inspection-report/index.ts'

export const documentTypes: readonly DocumentType[] = [
  focusedVisitLetter,
  ilacsInspectionReport,
]

// Made by scripts/register-document-types.mjs from the folders of src/document-types.
export const documentTypeIds = [
  'contact-referral-assessment-letter',
  'focused-visit-letter',
  'ilacs-inspection-report',
  'monitoring-visit-letter',
  'unknown',
] as const

export type DocumentTypeId = (typeof documentTypeIds)[number]

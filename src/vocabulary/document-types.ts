// Made by scripts/register-document-types.mjs from the folders of src/document-types.
export const documentTypeIds = [
  'cabinet-report',
  'committee-agenda',
  'committee-report',
  'contact-referral-assessment-letter',
  'council-decision',
  'focused-visit-letter',
  'ilacs-inspection-report',
  'monitoring-visit-letter',
  'news-article',
  'unknown',
] as const

export type DocumentTypeId = (typeof documentTypeIds)[number]

// Made by scripts/register-document-types.mjs from the folders of src/document-types.
export const documentTypeIds = [
  'area-send-report',
  'cabinet-report',
  'child-protection-inspection-report',
  'committee-agenda',
  'committee-report',
  'contact-referral-assessment-letter',
  'council-decision',
  'focused-visit-letter',
  'ilacs-inspection-report',
  'improvement-notice',
  'improvement-plan',
  'jtai-letter',
  'looked-after-children-inspection-report',
  'monitoring-visit-letter',
  'news-article',
  'safeguarding-progress-report',
  'school-inspection-report',
  'sif-inspection-report',
  'slac-inspection-report',
  'unknown',
] as const

export type DocumentTypeId = (typeof documentTypeIds)[number]

// Made by scripts/register-document-types.mjs from the folders of src/document-types.
export const documentTypeIds = [
  'focused-visit-letter',
  'ilacs-inspection-report',
  'unknown',
] as const

export type DocumentTypeId = (typeof documentTypeIds)[number]

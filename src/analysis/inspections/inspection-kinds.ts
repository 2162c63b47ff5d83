/**
 * What a document of each type stands for: an inspection of an authority, a visit between inspections, a council's paper or the
 * press, which only speak of one. Types that docket does not know yet have their place here, too.
 */
export const documentKinds: Readonly<Record<string, DocumentKind>> = {
  'ilacs-inspection-report': 'inspection',
  'sif-inspection-report': 'inspection',
  'looked-after-children-inspection-report': 'inspection',
  'child-protection-inspection-report': 'inspection',
  'slac-inspection-report': 'inspection',
  'contact-referral-assessment-letter': 'inspection',
  'safeguarding-progress-report': 'inspection',
  'jtai-letter': 'inspection',
  'area-send-report': 'inspection',
  'school-inspection-report': 'inspection',
  'focused-visit-letter': 'visit',
  'monitoring-visit-letter': 'visit',
  'cabinet-report': 'paper',
  'committee-report': 'paper',
  'committee-agenda': 'paper',
  'council-decision': 'paper',
  'improvement-notice': 'paper',
  'improvement-plan': 'paper',
  'news-article': 'press',
  unknown: 'unknown',
}

export type DocumentKind = 'inspection' | 'visit' | 'paper' | 'press' | 'unknown'

/** The kinds of document that are an inspectorate's own word on an inspection or visit. */
export type InspectionKind = Extract<DocumentKind, 'inspection' | 'visit'>

export function documentKind(documentType: string): DocumentKind {
  return documentKinds[documentType] ?? 'unknown'
}

export function isInspectionKind(kind: DocumentKind): kind is InspectionKind {
  return kind === 'inspection' || kind === 'visit'
}

/** What is inspected: grades of different subjects do not follow one another. */
export type InspectionSubject = 'childrens-services' | 'send' | 'school'

const otherSubjects: Readonly<Record<string, InspectionSubject>> = { 'area-send-report': 'send', 'school-inspection-report': 'school' }

/** The subject of a document; what names no other is about children's services. */
export function inspectionSubject(documentType: string): InspectionSubject {
  return otherSubjects[documentType] ?? 'childrens-services'
}

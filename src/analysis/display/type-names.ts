/** How document types are shown; one that has no entry is shown by its id. */
const typeNames: Readonly<Record<string, string>> = {
  'ilacs-inspection-report': 'ILACS inspection',
  'focused-visit-letter': 'Focused visit',
  'monitoring-visit-letter': 'Monitoring visit',
  'sif-inspection-report': 'Single inspection (SIF)',
  'looked-after-children-inspection-report': 'Looked after children inspection',
  'child-protection-inspection-report': 'Child protection inspection',
  'slac-inspection-report': 'Safeguarding inspection (SLAC)',
  'contact-referral-assessment-letter': 'Contact, referral, assessment',
  'safeguarding-progress-report': 'Safeguarding progress report',
  'jtai-letter': 'Joint inspection (JTAI)',
  'area-send-report': 'Area SEND inspection',
  'school-inspection-report': 'School inspection',
  'cabinet-report': 'Cabinet paper',
  'committee-report': 'Committee paper',
  'committee-agenda': 'Agenda',
  'council-decision': 'Council decision',
  'news-article': 'Press article',
  'improvement-notice': 'Improvement notice',
  'improvement-plan': 'Improvement plan',
  unknown: 'Unknown',
}

export function typeName(id: string): string {
  return typeNames[id] ?? id
}

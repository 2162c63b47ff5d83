// Made by scripts/register-document-types.mjs from the folders of src/document-types.
import type { DocumentType } from '../rules/document-type.ts'
import { areaSendReport } from './area-send-report/index.ts'
import { cabinetReport } from './cabinet-report/index.ts'
import { childProtectionInspectionReport } from './child-protection-inspection-report/index.ts'
import { committeeAgenda } from './committee-agenda/index.ts'
import { committeeReport } from './committee-report/index.ts'
import { contactReferralAssessmentLetter } from './contact-referral-assessment-letter/index.ts'
import { councilDecision } from './council-decision/index.ts'
import { focusedVisitLetter } from './focused-visit-letter/index.ts'
import { ilacsInspectionReport } from './ilacs-inspection-report/index.ts'
import { improvementNotice } from './improvement-notice/index.ts'
import { improvementPlan } from './improvement-plan/index.ts'
import { jtaiLetter } from './jtai-letter/index.ts'
import { lookedAfterChildrenInspectionReport } from './looked-after-children-inspection-report/index.ts'
import { monitoringVisitLetter } from './monitoring-visit-letter/index.ts'
import { newsArticle } from './news-article/index.ts'
import { safeguardingProgressReport } from './safeguarding-progress-report/index.ts'
import { schoolInspectionReport } from './school-inspection-report/index.ts'
import { sifInspectionReport } from './sif-inspection-report/index.ts'
import { slacInspectionReport } from './slac-inspection-report/index.ts'

export const documentTypes: readonly DocumentType[] = [
  areaSendReport,
  cabinetReport,
  childProtectionInspectionReport,
  committeeAgenda,
  committeeReport,
  contactReferralAssessmentLetter,
  councilDecision,
  focusedVisitLetter,
  ilacsInspectionReport,
  improvementNotice,
  improvementPlan,
  jtaiLetter,
  lookedAfterChildrenInspectionReport,
  monitoringVisitLetter,
  newsArticle,
  safeguardingProgressReport,
  schoolInspectionReport,
  sifInspectionReport,
  slacInspectionReport,
]

import { fold } from '../../text/fold.ts'
import { fits } from '../../text/search.ts'
import type { DocumentTypeId } from '../../vocabulary/document-types.ts'
import { firstMonthOf } from '../../vocabulary/frameworks.ts'

/** How tables call what was done, with the type of the document that reports it; null for what docket reads no documents of. */
const types: readonly (readonly [RegExp, DocumentTypeId | null])[] = [
  [/\b(?:re-?visit|interim|assurance|thematic|survey)/, null],
  [/\bsend\b.*\bmonitoring\b|\bmonitoring\b.*\bsend\b/, null],
  [/\bmonitoring\b/, 'monitoring-visit-letter'],
  [/\bfocuss?ed\b/, 'focused-visit-letter'],
  [/\bjtai\b|\bjoint targeted\b/, 'jtai-letter'],
  [/\bsend\b|\bspecial educational needs\b/, 'area-send-report'],
  [/\bsif\b|\bsingle inspection\b/, 'sif-inspection-report'],
  [/\bilacs\b|\binspections? of (?:local authority )?children's services\b|\b(?:standard|short)\b/, 'ilacs-inspection-report'],
  [/\bcontact,? referral\b/, 'contact-referral-assessment-letter'],
  [/\bslac\b|\bsafeguarding and looked after\b/, 'slac-inspection-report'],
  [/\blooked after children\b/, 'looked-after-children-inspection-report'],
  [/\bprotection of children\b|\bchild protection\b/, 'child-protection-inspection-report'],
]

/** The type that words name; null for one that docket has not, undefined where they name none. */
export function parseType(words: string): DocumentTypeId | null | undefined {
  const plain = fold(words).toLowerCase()
  return types.find(([pattern]) => fits(pattern, plain))?.[1]
}

/** What says no more than that it was an inspection. */
export function isPlainInspection(words: string): boolean {
  return /^(?:full |routine )?inspections?$/i.test(words.trim())
}

/** The type of an inspection of children's services of a day, by the framework that was in use. */
export function typeOfDay(day: string | null): DocumentTypeId {
  return day !== null && day < (firstMonthOf.ilacs ?? '') ? 'sif-inspection-report' : 'ilacs-inspection-report'
}

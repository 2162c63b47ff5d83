import { outlineOf } from '../../rules/outline.ts'
import { letterAsks, letterClose, letterStrengths } from '../../shapes/letter/outline.ts'

/** Headings of these letters; what was merely satisfactory stands under a sentence, not under a heading. */
export const contactReferralAssessmentOutline = outlineOf(
  { id: 'satisfactory', look: 'lead-in', heading: /\b(?:delivered satisfactorily|meets? the requirements of statutory guidance)\b/i },
  { id: 'satisfactory', heading: /^(?:satisfactory (?:practice|areas)|the service meets the requirements\b.{0,80})$/i },
  { id: 'identified', look: 'lead-in', heading: /\b(?:strengths|areas for (?:development|priority action))\b.*\bidentified$/i },
  ...letterStrengths,
  ...letterAsks,
  ...letterClose,
)

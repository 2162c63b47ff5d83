import { outlineOf } from '../../rules/outline.ts'
import { letterAsks, letterClose, letterStrengths } from '../../shapes/letter/outline.ts'

/** Headings of these letters; what was merely satisfactory stands under a sentence, not under a heading. */
export const contactReferralAssessmentOutline = outlineOf(
  { id: 'satisfactory', look: 'lead-in', heading: /\b(?:delivered\s+satisfactorily|meets?\s+the\s+requirements\s+of\s+statutory\s+guidance)\b/i },
  { id: 'satisfactory', heading: /^(?:satisfactory\s+(?:practice|areas)|the\s+service\s+meets\s+the\s+requirements\b.{0,80})$/i },
  { id: 'identified', look: 'lead-in', heading: /\b(?:strengths|areas\s+for\s+(?:development|priority\s+action))\b.*\bidentified$/i },
  ...letterStrengths,
  ...letterAsks,
  ...letterClose,
)

import type { OutlineEntry } from '../../rules/outline.ts'

/** Headings of these letters; what was merely satisfactory stands under a sentence, not under a heading. */
export const contactReferralAssessmentOutline: readonly OutlineEntry[] = [
  { id: 'satisfactory', look: 'lead-in', heading: /\b(?:delivered\s+satisfactorily|meets?\s+the\s+requirements\s+of\s+statutory\s+guidance)\b/i },
  { id: 'satisfactory', heading: /^(?:satisfactory\s+(?:practice|areas)|the\s+service\s+meets\s+the\s+requirements\b.{0,80})$/i },
  { id: 'strengths', heading: /^strengths?$/i },
  { id: 'develop', heading: /^areas?\s+for\s+(?:development|improvement)$/i },
  { id: 'priority-action', heading: /^(?:areas?\s+for\s+)?priority\s+actions?$/i },
  { id: 'identified', look: 'lead-in', heading: /\b(?:strengths|areas\s+for\s+(?:development|priority\s+action))\b.*\bidentified$/i },
]

import type { Judgement } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { gradeWord } from '../../vocabulary/grades.ts'
import { type JudgementDraft, judgementDraft } from '../judgements/judgement-draft.ts'

const school = String.raw`(?<label>this (?:school|academy|college)'s overall judgement)`
const kept = [
  new RegExp(String.raw`^(?<label>[^.\n]{3,100}?) (?:continues to be|remains) (?:an? )?(?<grade>${gradeWord})\b`, 'im'),
  new RegExp(String.raw`\bno change to ${school} of (?<grade>${gradeWord})\b`, 'i'),
]

/**
 * The grade that a short inspection leaves as it was: "This school continues to be good.", "There has been no change to this school's overall
 * judgement of good".
 */
export const gradeKept = defineExtractor<Judgement[], JudgementDraft[]>('grade-kept', (view) => {
  for (const pattern of kept) {
    const { label, grade } = view.find(pattern)?.groups ?? {}
    if (label && grade) return judgementDraft({ area: 'overall-effectiveness', label, grade, when: 'current' })
  }
  return []
})

import type { Judgement } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { gradeWord, parseGrade } from '../../vocabulary/grades.ts'

const kept = [
  new RegExp(String.raw`^(?<label>[^.\n]{3,100}?)\s+(?:continues\s+to\s+be|remains)\s+(?:an?\s+)?(?<grade>${gradeWord})\b`, 'im'),
  new RegExp(String.raw`\bno\s+change\s+to\s+(?<label>this\s+(?:school|academy|college)'s\s+overall\s+judgement)\s+of\s+(?<grade>${gradeWord})\b`, 'i'),
]

/** The grade that a short inspection leaves as it was: "This school continues to be good.", "There has been no change to this school's overall judgement of good". */
export const gradeKept = defineExtractor<Judgement[]>('grade-kept', (view) => {
  for (const pattern of kept) {
    const { label, grade } = view.find(pattern)?.groups ?? {}
    const id = grade?.read(parseGrade)
    if (label && grade && id) return [{ area: label.means('overall-effectiveness'), label: label.words(), grade: id, gradePrinted: grade.words(), when: grade.means('current') }]
  }
  return []
})

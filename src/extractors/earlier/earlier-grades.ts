import type { Judgement } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { View } from '../../text/view.ts'
import { gradeWord, parseGrade } from '../../vocabulary/grades.ts'
import type { JudgementDraft } from '../judgements/judgement-draft.ts'
import { type NamedArea, earlierAreas } from './earlier-areas.ts'
import { earlierInspections } from './earlier-inspection.ts'

const verdict = new RegExp(String.raw`\b(?:judged|graded|rated|found|assessed|deemed|was|were|be|as|and|,)\s+(?:to\s+be\s+|to\s+|as\s+|overall\s+)*(?<grade>${gradeWord})\b`, 'i')
const judged = /\b(?:judged|graded|rated|found|assessed|deemed|was|were)\b/i
const forWhat = /^\s*(?:overall\s+)?(?:for|in\s+respect\s+of|in\s+relation\s+to)\b/i

/**
 * Grades of earlier inspections in the section about them: "The local authority was judged to be adequate.", "good for safeguarding, adequate
 * for looked after children's services and good for overall effectiveness", each for the areas that it names, else for what was inspected.
 */
export const earlierGrades = defineExtractor<Judgement[], JudgementDraft[]>('earlier-grades', (view) =>
  earlierInspections(view).flatMap(({ subject, outcome }) => sentencesOf(outcome).flatMap((sentence) => gradesIn(sentence, subject))))

function gradesIn(sentence: View, subject: View): JudgementDraft[] {
  if (!judged.test(sentence.folded)) return []
  const grades = sentence.findAll(verdict).flatMap(({ groups }) => groups.grade ?? [])
  return grades.flatMap((grade, at) => {
    const before = sentence.before(grade).after(grades[at - 1] ?? { start: sentence.start, end: sentence.start })
    const behind = sentence.after(grade).before(grades[at + 1] ?? { start: sentence.end, end: sentence.end })
    return areasOf(before, behind, subject).flatMap((area) => toJudgement(area, grade))
  })
}

function areasOf(before: View, behind: View, subject: View): NamedArea[] {
  if (forWhat.test(behind.folded)) return earlierAreas(behind)
  const named = earlierAreas(before)
  return named.length ? named : earlierAreas(subject)
}

function toJudgement({ area, label }: NamedArea, grade: View): JudgementDraft[] {
  const read = grade.read(parseGrade)
  return read ? [{ area: label.means(area), label: label.words(), grade: read, gradePrinted: grade.words(), when: grade.means('previous') }] : []
}

import { warningAt } from '../../record/settle.ts'
import type { Check } from '../../rules/document-type.ts'
import { gradeWord, parseGrade } from '../../vocabulary/grades.ts'
import type { JudgementArea } from '../../vocabulary/judgement-areas.ts'

const inHeading = new RegExp(String.raw`\b(?<grade>${gradeWord}) ?[.:]?$`, 'i')

/**
 * Section headings that repeat a grade ("…: good", "… is good"): where one differs from the table, the table wins and a person should look.
 */
export function headingGrades(areas: Readonly<Partial<Record<string, JudgementArea>>>): Check {
  return ({ sections }, { judgements }) => sections.flatMap(({ id, heading }) => {
    const area = areas[id]
    const grade = area && heading.find(inHeading)?.groups.grade
    const inTable = judgements.find((judgement) => judgement.area === area && judgement.when === 'current')
    const read = grade && parseGrade(grade.folded)
    if (!grade || !read || !inTable || inTable.grade === read) return []
    return [warningAt('grade-conflict', `The heading says "${grade.value}", the table "${inTable.gradePrinted}".`, grade)]
  })
}

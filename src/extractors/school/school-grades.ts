import type { Judgement } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { fits } from '../../text/search.ts'
import type { View } from '../../text/view.ts'
import type { AreaTable } from '../judgements/area.ts'
import { gradeWord } from '../../vocabulary/grades.ts'
import { judgementOf } from '../judgements/grade-table.ts'
import type { JudgementDraft } from '../judgements/judgement-draft.ts'

/** Labels of school reports; most of what is graded there is no area of children's services. */
const schoolAreas: AreaTable = [
  [/overall effectiveness|previous inspection/i, 'overall-effectiveness'],
  [/\bleadership\b/i, 'leadership'],
  [/./, 'other'],
]
const earlier = /\bprevious inspection\b/i
const digitOnly = /^\d?$/

/**
 * The table of grades on the first page of a school's report: "Outcomes for pupils | Good"; "Overall effectiveness at previous inspection |
 * Good"; to 2015 "Overall effectiveness | Previous inspection: | Good | 2", "This inspection:" in the row below. The report's sections
 * repeat the rows.
 */
export const schoolGrades = defineExtractor<Judgement[], JudgementDraft[]>('school-grades', (view) => {
  const seen = new Set<string>()
  let above: View | undefined
  return view.rows().flatMap(({ cells }) => {
    const filled = cells.map((cell) => cell.trim()).filter((cell) => !fits(digitOnly, cell.value))
    const sub = filled.length > 2 || (filled[0] && /^this inspection/i.test(filled[0].folded)) ? filled.at(-2) : undefined
    const label = sub && filled.length === 2 ? above : filled[0]
    above = label
    const key = `${label?.value}/${sub?.value}`
    if (!label || filled.length < 2 || seen.has(key)) return []
    seen.add(key)
    return gradeOf(label, sub ?? label, filled.at(-1) as View)
  })
})

const line = new RegExp(String.raw`^(?<label>[A-Z][^.:;]{4,70}?):?\s(?<grade>${gradeWord})(?:\s\d)?$`, 'i')
const above = /^overall effectiveness$/i

/** The same table where its cells are lost: "Quality of teaching Good 2"; "Previous inspection: Good 2" below "Overall effectiveness". */
export const schoolGradeLines = defineExtractor<Judgement[], JudgementDraft[]>('school-grade-lines', (view) => {
  const seen = new Set<string>()
  const blocks = view.blocks()
  return blocks.flatMap((block, at) => {
    const { label, grade } = block.body.find(line)?.groups ?? {}
    if (!label || !grade || seen.has(label.folded)) return []
    seen.add(label.folded)
    const isSub = /^(?:previous|this) inspection$/i.test(label.folded)
    const head = isSub ? blocks.slice(Math.max(0, at - 2), at).find((other) => other.body.has(above))?.body : undefined
    return isSub && !head ? [] : gradeOf(head ?? label, label, grade)
  })
})

function gradeOf(label: View, which: View, grade: View): JudgementDraft[] {
  const judgements = judgementOf(label, grade, schoolAreas)
  return which.has(earlier) ? judgements.map((judgement) => ({ ...judgement, when: which.means('previous') })) : judgements
}

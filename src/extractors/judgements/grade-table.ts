import type { Draft } from '../../record/draft.ts'
import type { Judgement } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { View } from '../../text/view.ts'
import { parseGrade } from '../../vocabulary/grades.ts'
import { type AreaTable, areaOf } from './area.ts'

const numberInFront = /^\s*(?:\d+(?:\.\d+)*\.?\s+)?/
const gradeNumber = /^grade\s+\d\s*\(?|\)\s*$/gi

/** Rows of a judgement table: label, then grade ("2.1 Adoption performance | Good", "Overall effectiveness | Grade 4 (Inadequate)"). */
export function gradeTable(areas: AreaTable) {
  return defineExtractor<Judgement[]>('grade-table', (view) => view.rows().flatMap(({ cells }) => rowJudgement(cells, areas)))
}

function rowJudgement(cells: readonly View[], areas: AreaTable): Draft<Judgement>[] {
  const filled = cells.filter((cell) => cell.value !== '')
  const grade = filled.at(-1)
  const label = filled.at(-2)
  if (!grade || !label || (filled.length > 2 && !/^\d[\d.]*$/.test(filled[0]?.value ?? ''))) return []
  return judgementOf(label, grade, areas)
}

/** A judgement from the words of its label and those of its grade; empty when the grade is none or the label fits no area. */
export function judgementOf(label: View, grade: View, areas: AreaTable): Draft<Judgement>[] {
  const read = grade.read((words) => parseGrade(words.replace(gradeNumber, '')))
  const words = withoutNumber(label)
  const area = areaOf(words.folded.replace(/\s+/g, ' '), areas)
  if (!read || !area) return []
  return [{ area: words.means(area), label: words.words(), grade: read, gradePrinted: grade.words(), when: grade.means('current') }]
}

function withoutNumber(label: View): View {
  return label.after(label.find(numberInFront)?.whole ?? label.slice(0, 0)).trim()
}

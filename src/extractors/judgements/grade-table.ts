import type { Judgement } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { Unread } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { type Grade, parseGrade } from '../../vocabulary/grades.ts'
import type { JudgementArea } from '../../vocabulary/judgement-areas.ts'
import { type AreaTable, areaOf } from './area.ts'
import { type JudgementDraft, type JudgementEntry, judgementDraft } from './judgement-draft.ts'

const numberInFront = /^ ?(?:\d+(?:\.\d+)*\.? )?/
const gradeNumber = /^grade \d ?\(?|\) ?$/gi

/** Rows of a judgement table: label, then grade ("2.1 Adoption performance | Good", "Overall effectiveness | Grade 4 (Inadequate)"). */
export function gradeTable(areas: AreaTable) {
  return defineExtractor<Judgement[], JudgementEntry[]>('grade-table', (view) => {
    const rows = view.rows().flatMap(({ cells, table }) => gradedRow(cells).map((row) => ({ ...row, table })))
      .map((row) => ({ ...row, read: judgementOf(row.label, row.grade, areas) }))
    const graded = new Set(rows.filter(({ read }) => read.length > 0).map(({ table }) => table))
    return rows.flatMap(({ label, grade, table, read }): JudgementEntry[] =>
      (read.length || !graded.has(table) ? read : unreadRow(label, grade, areas)))
  })
}

function gradedRow(cells: readonly View[]): { label: View; grade: View }[] {
  const filled = cells.filter((cell) => cell.value !== '')
  const grade = filled.at(-1)
  const label = filled.at(-2)
  return !grade || !label || (filled.length > 2 && !/^\d[\d.]*$/.test(filled[0]?.value ?? '')) ? [] : [{ label, grade }]
}

/** More words than a grade has. */
const longestGrade = 40

/** A row of a table of grades of which one half is understood and the other is not. */
function unreadRow(label: View, grade: View, areas: AreaTable): Unread[] {
  const isGrade = parseNumbered(grade.folded) !== undefined
  if (isGrade) return [label.unread('area-unknown', `"${label.value}" is graded "${grade.value}", but fits no known judgement area.`)]
  const isNamed = areaIn(label, areas) !== undefined && grade.value.length <= longestGrade
  if (!isNamed) return []
  return [grade.unread('grade-unknown', `"${grade.value}" stands where the grade of "${label.value}" should, but is no known grade.`)]
}

/** A judgement from the words of its label and those of its grade; empty when the grade is none or the label fits no area. */
export function judgementOf(label: View, grade: View, areas: AreaTable): JudgementDraft[] {
  const area = areaIn(label, areas)
  return area ? judgementDraft({ area, label: withoutNumber(label), grade, when: 'current', parse: parseNumbered }) : []
}

function parseNumbered(words: string): Grade | undefined {
  return parseGrade(words.replace(gradeNumber, ''))
}

function areaIn(label: View, areas: AreaTable): JudgementArea | undefined {
  return areaOf(withoutNumber(label).folded, areas)
}

function withoutNumber(label: View): View {
  return label.after(label.find(numberInFront)?.whole ?? label.slice(0, 0)).trim()
}

import { anyOf } from '../../../text/any-of.ts'
import { fits } from '../../../text/search.ts'
import type { View } from '../../../text/view.ts'
import { type Grade, gradeWord, parseGrade } from '../../../vocabulary/grades.ts'

/** A grade where it stands, and how it is printed if not by its name alone. */
export interface PrintedGrade {
  readonly grade: View
  readonly parse?: (words: string) => Grade | undefined
}

/** What the numbers of annual assessments and joint area reviews meant. */
const grades: readonly Grade[] = ['inadequate', 'adequate', 'good', 'outstanding']
const best = anyOf('outstanding', 'excellent')
const means = anyOf('=', ':', '-', ',', '[(]', 'was', 'is', 'being', 'means', 'for')
const key = new RegExp(String.raw`\b4 ?(?:${means} ?)?${best}\b|\b${best} ?[(=:-] ?4\b`, 'i')
const number = /^(?:grade )?[1-4]$/i
const both = new RegExp(String.raw`^(?:grade )?[1-4] ?[(:-]? ?(?<grade>${gradeWord})\)?$`, 'i')

/** Whether words tell that 4 is the best of four grades. */
export function tellsScale(view: View): boolean {
  return view.has(key)
}

/** "Good (2019)" is "Good"; "2 (adequate)" is "adequate"; "2" is that where the paper tells the scale. */
export function gradeIn(words: View, hasScale: boolean): PrintedGrade | undefined {
  const plain = withoutMark(words)
  const named = plain.find(both)?.groups.grade
  if (named) return { grade: named }
  const own = plain.value.replace(/ \([^()]*\)$/, '')
  if (parseGrade(own)) return { grade: plain }
  return hasScale && fits(number, own) ? { grade: plain, parse: parseNumber } : undefined
}

function parseNumber(words: string): Grade | undefined {
  return grades[Number(words.slice(-1)) - 1]
}

/** A foot-note's mark is no part of a grade. */
function withoutMark(cell: View): View {
  const mark = cell.find(/ ?(?:\(\*\)|\*) ?$/)?.whole
  return (mark ? cell.before(mark) : cell).trim()
}

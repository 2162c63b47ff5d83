import type { Judgement } from '../../record/schema.ts'
import type { Grounded, Unread } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { type Grade, parseGrade } from '../../vocabulary/grades.ts'

/** A judgement on its way into a record, for those who choose among several. */
export interface JudgementDraft {
  readonly area: Grounded<Judgement['area']>
  readonly label: Grounded<string>
  readonly grade: Grounded<Judgement['grade']>
  readonly gradePrinted: Grounded<string>
  readonly when: Grounded<Judgement['when']>
}

/** A judgement, or words in the place of one that are not understood. */
export type JudgementEntry = JudgementDraft | Unread

/** Judgements as several rules give them. */
export type Judgements = readonly JudgementEntry[]

/** An area and its grade where they stand, and the phrase that gave them, if one did. */
interface Graded {
  readonly area: Judgement['area']
  readonly label: View
  readonly grade: View
  readonly when: Judgement['when']
  readonly rule?: string
  /** How the grade is printed, if not by its name alone: "Grade 4 (Inadequate)". */
  readonly parse?: (words: string) => Grade | undefined
}

/** The judgement of words that name an area and a grade; none where the grade is no grade. */
export function judgementDraft({ area, label, grade, when, rule, parse = parseGrade }: Graded): JudgementDraft[] {
  const id = grade.read(parse)
  if (!id) return []
  const draft = { area: label.means(area), label: label.words(), grade: id, gradePrinted: grade.words(), when: grade.means(when) }
  return [rule === undefined ? draft : ruled(draft, rule)]
}

function ruled({ area, label, grade, gradePrinted, when }: JudgementDraft, rule: string): JudgementDraft {
  return { area: area.by(rule), label: label.by(rule), grade: grade.by(rule), gradePrinted: gradePrinted.by(rule), when: when.by(rule) }
}

import { areasOf } from '../extractors/judgements/meant-area.ts'
import { foundIn } from '../phrases/finder.ts'
import { subject } from '../phrases/subject/subject.ts'
import type { Draft } from '../record/draft.ts'
import type { DocketRecord, Judgement } from '../record/schema.ts'
import type { Grounded, Unread } from '../text/grounded.ts'
import type { View } from '../text/view.ts'
import { gradeWord, parseGrade, sendOutcome } from '../vocabulary/grades.ts'
import type { JudgementArea } from '../vocabulary/judgement-areas.ts'

const anyGrade = new RegExp(String.raw`\b(?:${gradeWord}|${sendOutcome})\b`, 'i')

/** The grade that words name. */
export function gradeIn(view: View): Grounded<string> | Unread {
  return gradeWords(view)?.read(parseGrade) ?? view.read(parseGrade) ?? view.unread('grade-unknown', 'No known grade stands in these words.')
}

/** The area that words name, as the document's framework calls it. */
export function areaIn(view: View, record: DocketRecord): Grounded<string> | Unread {
  const found = namedArea(view, record)
  return found ? found.label.means(found.area) : view.unread('area-unknown', 'No known area is named in these words.')
}

/** An area and its grade; where no known area is named, the words beside the grade are the label of another. */
export function judgementIn(view: View, record: DocketRecord): Draft<Judgement> | Unread {
  const printed = gradeWords(view)
  const grade = printed?.read(parseGrade)
  if (!printed || !grade) return view.unread('grade-unknown', 'No known grade stands in these words.')
  const { area, label } = namedArea(view, record) ?? { area: 'other' as const, label: besides(view, printed) }
  return { area: label.means(area), label: label.words(), grade, gradePrinted: printed.words(), when: view.means('current') }
}

function gradeWords(view: View): View | undefined {
  return view.find(anyGrade)?.whole
}

function namedArea(view: View, { framework, dates: { document } }: DocketRecord): { area: JudgementArea; label: View } | undefined {
  const year = document === null ? undefined : Number(document.slice(0, 4))
  return areasOf(foundIn(subject, view), 'current', { framework, year })[0]
}

function besides(view: View, grade: View): View {
  const [before, behind] = [view.before(grade), view.after(grade)].map((words) => words.trim().trimEndOf(' :,.\t')) as [View, View]
  return [before, behind].find((words) => /\p{L}/u.test(words.folded)) ?? view
}

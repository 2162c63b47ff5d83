import { areasOf } from '../extractors/judgements/meant-area.ts'
import { isOfEarlier } from '../extractors/judgements/told/meant-time.ts'
import { foundIn } from '../phrases/finder.ts'
import { subject } from '../phrases/subject/subject.ts'
import type { Draft } from '../record/draft.ts'
import type { DocketRecord, Judgement } from '../record/schema.ts'
import type { Grounded, Unread } from '../text/grounded.ts'
import { sentencesOf } from '../text/sentences.ts'
import { View } from '../text/view.ts'
import { isDeclared } from '../vocabulary/declared.ts'
import type { Framework } from '../vocabulary/frameworks.ts'
import { gradeWord, parseGrade, sendOutcome } from '../vocabulary/grades.ts'
import type { JudgementArea } from '../vocabulary/judgement-areas.ts'

interface Named {
  readonly area: JudgementArea
  readonly label: View
}

const anyGrade = new RegExp(String.raw`\b(?:${gradeWord}|${sendOutcome})\b`, 'i')

/** The grade that words name. */
export function gradeIn(view: View): Grounded<string> | Unread {
  return gradeWords(view)?.read(parseGrade) ?? view.read(parseGrade) ?? view.unread('grade-unknown', 'No known grade stands in these words.')
}

/** The area that words name, as the document's framework calls it. */
export function areaIn(view: View, record: DocketRecord): Grounded<string> | Unread {
  const found = namedArea(view, record, whenIn(view, record))
  return found ? found.label.means(found.area) : view.unread('area-unknown', 'No known area is named in these words.')
}

/** An area and its grade; where no known area is named, the words beside the grade are the label of another. */
export function judgementIn(view: View, record: DocketRecord): Draft<Judgement> | Unread {
  const printed = gradeWords(view)
  const grade = printed?.read(parseGrade)
  if (!printed || !grade) return view.unread('grade-unknown', 'No known grade stands in these words.')
  const when = whenIn(view, record)
  const { area, label } = namedArea(view, record, when) ?? { area: 'other' as const, label: besides(view, printed) }
  return { area: label.means(area), label: label.words(), grade, gradePrinted: printed.words(), when: view.means(when) }
}

/** Whether the words, or the sentences that they stand in, tell of an earlier inspection. */
function whenIn(view: View, { framework, dates: { document, inspection } }: DocketRecord): Judgement['when'] {
  const context = { framework: builtIn(framework), inspection: inspection[0]?.start, day: document ?? undefined }
  const blocks = View.whole(view.doc).blocks().filter((block) => block.overlaps(view))
  const around = blocks.flatMap(sentencesOf).filter((sentence) => sentence.overlaps(view))
  return [view, ...around].some((words) => isOfEarlier(words, context)) ? 'previous' : 'current'
}

/** The framework, where docket knows its areas. */
function builtIn(framework: DocketRecord['framework']): Framework | null {
  return framework === null || isDeclared(framework) ? null : framework
}

function gradeWords(view: View): View | undefined {
  return view.find(anyGrade)?.whole
}

function namedArea(view: View, { framework, dates: { document } }: DocketRecord, when: Judgement['when']): Named | undefined {
  const year = document === null ? undefined : Number(document.slice(0, 4))
  return areasOf(foundIn(subject, view), when, when === 'previous' ? undefined : { framework: builtIn(framework), year })[0]
}

function besides(view: View, grade: View): View {
  const [before, behind] = [view.before(grade), view.after(grade)].map((words) => words.trim().trimEndOf(' :,.\t')) as [View, View]
  return [before, behind].find((words) => /\p{L}/u.test(words.folded)) ?? view
}

import { allLabelled } from '../../extractors/labelled.ts'
import type { Draft } from '../../record/draft.ts'
import type { Judgement } from '../../record/schema.ts'
import { type Extractor, defineExtractor } from '../../rules/extractor.ts'
import type { Unread } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import type { Declared, LabelledId } from '../declared.ts'
import { wordsPattern } from '../patterns.ts'

/** More words than a grade has. */
const longestGrade = 60

interface Label {
  readonly id: LabelledId['id']
  readonly pattern: RegExp
  /** The label and what follows it in one line: "Well-being Good", "Well-being – Good". */
  readonly line: RegExp
}

/**
 * The grades of declared areas: beside, behind or below the label of each, in a table, a list of labels, or lines. The first grade of an
 * area counts; words in the place of a grade that are none are a warning.
 */
export function ratedAreas({ areas, grades }: Declared, when: Judgement['when']): Extractor<Judgement[]> {
  const labels = areas.map(labelOf)
  const grade = gradeReader(grades)
  return defineExtractor<Judgement[]>('rated-areas', (view) => labels.flatMap((label) => ratingOf(label, view, grade, when)))
}

function labelOf({ id, words }: LabelledId): Label {
  const pattern = new RegExp(wordsPattern(words).source, 'i')
  return { id, pattern, line: new RegExp(String.raw`^[ \t]*(?<label>${pattern.source})[ \t:|-]+(?<value>[^\n]+)$`, 'im') }
}

interface Grade {
  readonly id: LabelledId['id']
  readonly at: View
}

function gradeReader(grades: readonly LabelledId[]): (view: View) => Grade | undefined {
  const known = grades.flatMap(({ id, words }) => words.map((word) => ({ id, length: word.length, pattern: wordsPattern([word]) })))
  known.sort((one, other) => other.length - one.length)
  return (view) => {
    const found = known.flatMap(({ id, pattern }) => {
      const at = view.find(pattern)?.whole
      return at ? [{ id, at }] : []
    })
    return found.filter(({ at }) => isAlone(at, view)).sort((one, other) => one.at.start - other.at.start || other.at.end - one.at.end)[0]
  }
}

/** Words that may stand beside a grade; any others, as a denial, say something else. */
const besideGrade = /\b(?:rating|rated|grade|graded|judged|judgement|overall|is|was|as)\b/gi

/** A grade fills its cell or line, but for words such as "rating". */
function isAlone(grade: View, view: View): boolean {
  return [view.before(grade), view.after(grade)].every(({ folded }) => !/[a-z\d]/i.test(folded.replace(besideGrade, '')))
}

function unknownGrade(value: View, label: View | undefined): Unread[] {
  if (!label) return []
  return [value.unread('grade-unknown', `"${value.value}" stands where the grade of "${label.value}" should, but is no declared grade.`)]
}

function ratingOf(
  { id, pattern, line }: Label,
  view: View,
  gradeIn: (view: View) => Grade | undefined,
  when: Judgement['when'],
): (Draft<Judgement> | Unread)[] {
  const beside = allLabelled(view, pattern).filter(({ value }) => value.length <= longestGrade)
  const inLines = view.findAll(line).flatMap(({ groups: { value } }) => value ?? [])
  const labelOf = (value: View): View | undefined => view.before(value).findAll(pattern).at(-1)?.whole
  const grade = [...beside, ...inLines].map(gradeIn).find((found) => found !== undefined)
  const label = grade && labelOf(grade.at)
  if (!grade || !label) return beside.slice(0, 1).flatMap((value) => unknownGrade(value, labelOf(value)))
  const { at } = grade
  return [{ area: label.means(id), label: label.words(), grade: at.means(grade.id), gradePrinted: at.words(), when: at.means(when) }]
}

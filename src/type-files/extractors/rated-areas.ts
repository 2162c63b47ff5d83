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

/** A grade fills its cell or line, but for a word or two such as "rating". */
function isAlone(grade: View, view: View): boolean {
  const rest = `${view.before(grade).folded} ${view.after(grade).folded}`
  return (rest.match(/[a-z]+/gi) ?? []).length <= 2
}

function ratingOf(
  { id, pattern, line }: Label,
  view: View,
  gradeIn: (view: View) => Grade | undefined,
  when: Judgement['when'],
): (Draft<Judgement> | Unread)[] {
  const label = view.find(pattern)?.whole
  const beside = [...allLabelled(view, pattern), ...view.findAll(line).flatMap(({ groups: { value } }) => value ?? [])]
  const values = beside.filter(({ value }) => value.length <= longestGrade)
  const [value] = values
  if (!label || !value) return []
  const grade = values.map(gradeIn).find((found) => found !== undefined)
  const unknown = `"${value.value}" stands where the grade of "${label.value}" should, but is no declared grade.`
  if (!grade) return [value.unread('grade-unknown', unknown)]
  const { at } = grade
  return [{ area: label.means(id), label: label.words(), grade: at.means(grade.id), gradePrinted: at.words(), when: at.means(when) }]
}

import { daysIn } from '../../phrases/time/day.ts'
import { periodsIn } from '../../phrases/time/period.ts'
import { personName } from '../../extractors/people/person-name.ts'
import type { View } from '../../text/view.ts'

/** A label that all samples print, with what stands beside it in each. */
interface SharedLabel {
  readonly label: string
  readonly values: readonly View[]
}

/** What stands beside a label in all samples. */
export type LabelledAs = 'day' | 'period' | 'person' | 'words'

const labelLine = /^(?<label>[A-Z][\w'’/() -]{1,40}?) ?(?:: ?|\t)(?<value>\S[^\t\n]{0,80})$/gm

/** The labels that all samples print at the beginning of a line or row, each with what it stands beside. */
export function sharedLabels(views: readonly View[]): (SharedLabel & { readonly as: LabelledAs })[] {
  const all = views.map(labelsIn)
  const [first, ...others] = all
  return [...(first ?? [])]
    .filter(([label]) => others.every((labels) => labels.has(label)))
    .map(([label]) => ({ label, values: all.flatMap((labels) => labels.get(label) ?? []) }))
    .map((shared) => ({ ...shared, as: labelledAs(shared.values) }))
}

function labelsIn(view: View): Map<string, View> {
  const found = new Map<string, View>()
  for (const { groups: { label, value } } of view.findAll(labelLine)) {
    if (label && value && !found.has(label.value)) found.set(label.value, value)
  }
  return found
}

function labelledAs(values: readonly View[]): LabelledAs {
  if (values.every((value) => periodsIn(value).some(({ value: { start, end } }) => start !== end))) return 'period'
  if (values.every((value) => daysIn(value).length > 0)) return 'day'
  return values.every((value) => personName(value) !== undefined) ? 'person' : 'words'
}

/** The labels that are graded by few words which come again under others, as a scale's do, and these words. */
export function gradedLabels(labels: ReturnType<typeof sharedLabels>): { readonly areas: string[]; readonly grades: string[] } {
  const isShort = ({ value }: View): boolean => value.split(' ').length <= 3
  const candidates = labels.filter(({ as, values }) => as !== 'day' && as !== 'period' && values.every(isShort))
  const countOf = (word: string): number => candidates.filter(({ values }) => values.some(({ value }) => value === word)).length
  const graded = candidates.filter(({ values }) => values.every(({ value }) => countOf(value) > 1))
  const grades = [...new Set(graded.flatMap(({ values }) => values.map(({ value }) => value)))]
  const isScale = graded.length >= 3 && grades.length <= graded.length
  return isScale ? { areas: graded.map(({ label }) => label), grades } : { areas: [], grades: [] }
}

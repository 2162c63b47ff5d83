import type { Scores } from './tally.ts'

/** What a run keeps for later ones to be held against. */
export interface Baseline {
  readonly fields: readonly { readonly field: string; readonly f1: number }[]
  readonly documents: readonly { readonly name: string; readonly differences: readonly { readonly field: string }[] }[]
}

interface Regression {
  readonly field: string
  readonly before: number
  readonly now: number
  /** Documents that differ in this field now and did not before. */
  readonly documents: readonly string[]
}

/** Every field whose F1 is lower than in the baseline, and the documents that did it. */
export function regressions(now: Scores, baseline: Baseline): Regression[] {
  const before = new Map(baseline.fields.map(({ field, f1 }) => [field, f1]))
  return now.fields.flatMap(({ field, f1 }) => {
    const was = before.get(field)
    return was !== undefined && f1 < was ? [{ field, before: was, now: f1, documents: newlyWrong(field, now, baseline) }] : []
  })
}

function newlyWrong(field: string, now: Scores, baseline: Baseline): string[] {
  const wrongBefore = new Set(baseline.documents
    .filter(({ differences }) => differences.some((difference) => difference.field === field))
    .map(({ name }) => name))
  return now.documents
    .filter(({ name, comparisons }) => !wrongBefore.has(name)
      && comparisons.some((comparison) => comparison.field === field && comparison.differences.length > 0))
    .map(({ name }) => name)
}

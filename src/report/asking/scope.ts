import { type AskedDocument, type Facets, none } from './facets.ts'
import { answer } from './question.ts'

/** What a whole view is narrowed to; '' is everything. */
export interface Scope {
  readonly framework: string
  readonly region: string
  /** First and last year. */
  readonly from: string
  readonly to: string
}

/** What is not narrowed. */
export const everything: Scope = { framework: '', region: '', from: '', to: '' }

/** Years of documents are those of their own dates, years of inspections those of their first days. */
export type YearFacet = 'year' | 'inspected'

/** A scope as facets: a link to documents says it so. */
export function scopeFacets({ framework, region, from, to }: Scope, facet: YearFacet, all: readonly AskedDocument[]): Facets {
  const years = [...new Set(all.map(({ values }) => values[facet][0] ?? none))].filter((year) => isWithin(year, from, to)).sort()
  return {
    ...(framework && { framework: [framework] }),
    ...(region && { region: [region] }),
    ...((from || to) && { [facet]: years.length > 0 ? years : [`${from}–${to}`] }),
  }
}

/** The documents within a scope. */
export function within(scope: Scope, facet: YearFacet, all: readonly AskedDocument[]): readonly AskedDocument[] {
  return answer(all, { facets: scopeFacets(scope, facet, all) })
}

/** Whether a year lies between two that may be left open. */
export function isWithin(year: string | null, from: string, to: string): boolean {
  if (from === '' && to === '') return true
  return year !== null && year !== none && (from === '' || year >= from) && (to === '' || year <= to)
}

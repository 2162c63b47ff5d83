import type { InspectionSubject } from '../../../analysis/inspections/inspection-kinds.ts'
import { addressOf } from '../../../pages/parts/routes.ts'
import type { Facets } from '../../asking/facets.ts'
import { type Scope, everything, scopeFacets } from '../../asking/scope.ts'
import type { Report } from '../report.ts'

/** Where the documents behind a number are listed. */
export interface Links {
  /** Documents, by the years of their own dates. */
  documents(facets: Facets): string
  /** Inspections and visits, by the years of their first days; of each authority only the last graded one where a subject is told. */
  inspections(facets: Facets, last?: InspectionSubject): string
  /** Another view, narrowed to the same. */
  view(id: string): string
}

/** Addresses of lists of documents within a scope. */
export function linksWithin({ asked }: Report, scope: Scope = everything): Links {
  const [ofDocuments, ofInspections] = [scopeFacets(scope, 'year', asked), scopeFacets(scope, 'inspected', asked)]
  return {
    documents: (facets) => addressOf('documents', '', { ...ofDocuments, ...facets }),
    inspections: (facets, last = undefined) => addressOf('documents', '', { ...ofInspections, ...facets, last: last ?? '' }),
    view: (id) => addressOf(id, '', { ...scope }),
  }
}

import type { InspectionSubject } from '../../../../analysis/inspections/inspection-kinds.ts'
import { addressOf } from '../../../../pages/parts/routes.ts'
import { type FacetId, facetIds } from '../../../asking/facets.ts'

/** What a reader asks of the list of documents, and how it is shown; it stands in the address. */
export interface Choice {
  readonly q: string
  readonly facets: Readonly<Record<FacetId, readonly string[]>>
  /** Of each authority the last graded inspection of this subject alone. */
  readonly last: InspectionSubject | ''
  /** The id of a column, with `-` in front where the greatest come first. */
  readonly sort: string
  /** Ids of columns; none stands for those that are shown where nothing is chosen. */
  readonly columns: readonly string[]
  readonly page: number
}

export const subjects: Readonly<Partial<Record<InspectionSubject, string>>> = {
  'childrens-services': 'The last graded inspection of children’s services', send: 'The last graded inspection of SEND',
}

const latestFirst = '-date'

export function choiceIn(options: URLSearchParams): Choice {
  const last = options.get('last') ?? ''
  return {
    q: options.get('q') ?? '',
    facets: Object.fromEntries(facetIds.map((id) => [id, options.getAll(id)])) as unknown as Choice['facets'],
    last: last in subjects ? last as InspectionSubject : '',
    sort: options.get('sort') ?? latestFirst,
    columns: options.getAll('column'),
    page: Math.max(1, Math.floor(Number(options.get('page'))) || 1),
  }
}

export function addressOfChoice({ q, facets, last, sort, columns, page }: Choice): string {
  return addressOf('documents', '', {
    ...facets, q, last, sort: sort === latestFirst ? '' : sort, column: columns, page: page === 1 ? '' : String(page),
  })
}

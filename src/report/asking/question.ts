import { gradesServices } from '../../analysis/inspections/headline-grade.ts'
import { type InspectionSubject, inspectionSubject } from '../../analysis/inspections/inspection-kinds.ts'
import { tally } from '../../analysis/lists/tally.ts'
import { type AskedDocument, type FacetId, type Facets, facetIds } from './facets.ts'

/** What a reader asks of the documents. */
export interface Question {
  readonly facets: Facets
  /** Of each authority the last graded inspection of this subject alone, of those that everything but the grade leaves. */
  readonly last?: InspectionSubject | undefined
}

/** The documents that a question asks for, in their order. */
export function answer(all: readonly AskedDocument[], { facets, last }: Question): readonly AskedDocument[] {
  const { grade, ...others } = facets
  const left = fitting(all, others)
  return fitting(last ? lastGraded(left, last) : left, grade ? { grade } : {})
}

/** How many documents each value of a facet would leave, whatever of it is chosen now; the most frequent first. */
export function facetCounts(all: readonly AskedDocument[], question: Question, id: FacetId): [value: string, count: number][] {
  const { [id]: _, ...others } = question.facets
  return tally(answer(all, { ...question, facets: others }).flatMap(({ values }) => values[id]))
}

/** Of each authority the last inspection of a subject that gives grades. */
export function lastGraded(some: readonly AskedDocument[], subject: InspectionSubject): AskedDocument[] {
  const last = new Map<string, AskedDocument>()
  for (const asked of some) {
    const { document: { authority, speaks, type }, document } = asked
    if (!authority || !speaks || inspectionSubject(type) !== subject || !gradesServices({ judgements: document.grades })) continue
    const known = last.get(authority)
    if (!known || dayOf(known) <= dayOf(asked)) last.set(authority, asked)
  }
  return [...last.values()]
}

function dayOf({ document: { first, date } }: AskedDocument): string {
  return first ?? date ?? ''
}

function fitting(some: readonly AskedDocument[], facets: Facets): readonly AskedDocument[] {
  const wanted = facetIds.flatMap((id) => (facets[id]?.length ? [[id, new Set(facets[id])] as const] : []))
  const fits = ({ values }: AskedDocument): boolean => wanted.every(([id, chosen]) => values[id].some((value) => chosen.has(value)))
  return wanted.length === 0 ? some : some.filter(fits)
}

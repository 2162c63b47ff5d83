import type { DocumentData } from '../page-data.ts'
import { type Measure, type Standing, areas, standingsAmong } from './standings.ts'

/** What documents are told apart by. Each is a name in the address of the list of documents. */
export const facetIds = [
  'type', 'counts', 'year', 'inspected', 'authority', 'region', 'framework', 'grade', 'warning', 'reader', 'inspector',
] as const
export type FacetId = (typeof facetIds)[number]

/** Chosen values of facets: one of each that is named. */
export type Facets = Readonly<Partial<Record<FacetId, readonly string[]>>>

/** What a document that has no value of a facet has instead, so that these can be asked for, too; no id is a hyphen alone. */
export const none = '-'

/** A document with its values of each facet; at least one of each. */
export interface AskedDocument {
  readonly at: number
  readonly document: DocumentData
  readonly values: Readonly<Record<FacetId, readonly string[]>>
}

/** All documents of a report, ready to be asked. */
export function askedDocuments(documents: readonly DocumentData[]): AskedDocument[] {
  const standings = standingsAmong(documents)
  const measures: readonly Measure[] = ['headline', ...areas]
  return documents.map((document, at) => ({
    at, document,
    values: {
      type: [document.type],
      counts: [countsAs(document)],
      year: [yearOf(document.date)],
      inspected: [isOfInspection(document) ? yearOf(document.first ?? document.date) : none],
      authority: [document.authority ?? none],
      region: [document.region ?? none],
      framework: [document.framework ?? none],
      grade: orNone(measures.flatMap((measure) => standings(document, measure).map((standing) => gradeValue(measure, standing)))),
      warning: orNone(document.warnings),
      reader: [document.reader],
      inspector: orNone([...document.lead.map((name) => `led:${name}`), ...document.team.map((name) => `joined:${name}`)]),
    },
  }))
}

/** A value of the facet `grade`: how a document stands by a measure. */
export function gradeValue(measure: Measure, standing: Standing): string {
  return `${measure}:${standing}`
}

/** How a document stands by a measure, out of its values. */
export function standingsIn({ values }: AskedDocument, measure: Measure): Standing[] {
  const start = `${measure}:`
  return values.grade.filter((value) => value.startsWith(start)).map((value) => value.slice(start.length) as Standing)
}

/** What a document counts as: an inspection or visit, another report of one that is counted already, or nothing of the kind. */
function countsAs(document: DocumentData): string {
  return isOfInspection(document) && !document.speaks ? 'again' : document.kind
}

function isOfInspection({ kind }: DocumentData): boolean {
  return kind === 'inspection' || kind === 'visit'
}

function yearOf(day: string | null): string {
  return day === null ? none : day.slice(0, 4)
}

function orNone(values: readonly string[]): readonly string[] {
  return values.length > 0 ? values : [none]
}

import type { RecordBody } from '../record/schema.ts'

/**
 * The labelled fields of a record, with the names and vocabularies of a record. A field that is left out is not compared; entries of a list
 * may leave out what is not labelled.
 */
export interface ExpectedRecord extends Omit<{ readonly [K in keyof RecordBody]?: Labelled<RecordBody[K]> }, 'dates' | 'authority'> {
  readonly documentType?: string
  readonly authority?: { readonly name?: string | null } | null
  readonly dates?: { readonly [K in keyof RecordBody['dates']]?: Labelled<RecordBody['dates'][K]> }
}

type Labelled<T> = T extends readonly (infer E)[] ? readonly (E extends object ? Partial<E> : E)[] : T

/** The expected records of one document's file. */
export interface Labels {
  /** The document, for people. */
  readonly name: string
  /** File name of the document, without folders. */
  readonly file: string
  readonly sha256?: string
  readonly records: readonly ExpectedRecord[]
}

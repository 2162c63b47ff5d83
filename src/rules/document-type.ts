import type { Expectations } from '../record/expectations.ts'
import type { RecordBody, Warning } from '../record/schema.ts'
import type { Pattern } from '../text/search.ts'
import type { DeclaredId } from '../vocabulary/declared.ts'
import type { DocumentTypeId } from '../vocabulary/document-types.ts'
import type { Framework } from '../vocabulary/frameworks.ts'
import type { Cue } from './cue.ts'
import type { FieldRule } from './extractor.ts'
import type { Outline } from './outline.ts'
import type { Part } from './part.ts'

type DeepFieldRules<T> = { readonly [K in keyof T]?: FieldRule<T[K]> | FieldRule<NonNullable<T[K]>> }

/** A picture of the record: which rule fills which field. A field left out stays null or empty. */
export interface FieldRules extends Omit<DeepFieldRules<RecordBody>, 'dates'> {
  readonly dates?: DeepFieldRules<RecordBody['dates']>
}

/** The layout of a document type in a certain era. */
export interface Variant {
  readonly id: string
  /** First and last year of use. */
  readonly inUse: { readonly from: number; readonly to?: number }
  readonly cues: readonly Cue[]
  readonly expects?: Expectations
}

/** Compares what was read with other places of the document. */
export type Check = (part: Part, body: RecordBody) => readonly Warning[]

export interface DocumentType {
  readonly id: DocumentTypeId | DeclaredId
  /** What it is, in one sentence, for the catalogue. */
  readonly meaning: string
  readonly framework: Framework | DeclaredId | null
  /** Years in which documents of this type were issued, for the catalogue. */
  readonly era: string
  readonly cues: readonly Cue[]
  /** Words that can only begin a new document of this type inside a pack. */
  readonly opensWith?: readonly Pattern[]
  readonly outline: Outline
  readonly fields: FieldRules
  readonly expects?: Expectations
  readonly checks?: readonly Check[]
  readonly variants?: readonly Variant[]
}

/** Types a document type's declaration; nothing else. */
export function defineDocumentType(type: DocumentType): DocumentType {
  return type
}

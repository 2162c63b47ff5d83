import type { DocketRecord } from '../../record/schema.ts'
import type { PageRun, Span } from '../../text/doc.ts'
import type { PageBox, PageSize } from '../../text/text-places.ts'

/** What is known of a record's file besides the record: where it lies, seen from the report, and its text as docket reads it. */
export interface SourceFile {
  readonly link: string
  readonly text?: string
  /** Where in that text pages begin. */
  readonly pageRuns?: readonly PageRun[]
}

/** A page as a picture that browsers show. */
export interface PictureOfPage {
  readonly size: PageSize
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Pictures of a document's pages, and where words stand on them. */
export interface DocumentPictures {
  readonly pages: readonly PictureOfPage[]
  /** How many of its pages there is no picture of. */
  readonly leftOut: number
  /** @param span of the file's text */
  boxesOf(span: Span): readonly PageBox[]
}

export type SourceFinder = (record: DocketRecord) => SourceFile | undefined

/** Where a file lies that no record was made of, seen from the report. */
export type LinkFinder = (file: string) => string | undefined

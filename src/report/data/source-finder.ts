import type { DocketRecord } from '../../record/schema.ts'

/** What is known of a record's file besides the record: where it lies, seen from the report, and its text as docket reads it. */
export interface SourceFile {
  readonly link: string
  readonly text?: string
}

export type SourceFinder = (record: DocketRecord) => SourceFile | undefined

/** Where a file lies that no record was made of, seen from the report. */
export type LinkFinder = (file: string) => string | undefined

import type { DocumentTypeId } from '../vocabulary/document-types.ts'
import type { Grade } from '../vocabulary/grades.ts'
import type { JudgementArea } from '../vocabulary/judgement-areas.ts'

/** Where a value stands in a file of official figures. */
export interface OfficialCell {
  /** Null in a CSV file. */
  readonly sheet: string | null
  /** As spreadsheets name it: `C12`. */
  readonly cell: string
  /** What the cell shows. */
  readonly printed: string
}

/** One value of a row that a record can have, too. */
export type OfficialValue = { readonly at: OfficialCell } & (
  | { readonly field: 'start' | 'end'; readonly value: string }
  | { readonly field: JudgementArea; readonly value: Grade }
)

/** One inspection or visit, as an inspectorate lists it. */
export interface OfficialRow {
  readonly file: string
  /** Where the row begins. */
  readonly at: OfficialCell
  /** The plain name of the authority. */
  readonly authority: string
  /** The type of the document that reports it. */
  readonly type: DocumentTypeId
  readonly start: string | null
  readonly end: string | null
  readonly published: string | null
  /** Whether it says when in a way that was not understood, so that a day that is null need not be absent. */
  readonly hasUnreadDay: boolean
  readonly values: readonly OfficialValue[]
}

/** A value that was not understood; it is compared with nothing. */
export interface OfficialWarning {
  readonly at: OfficialCell
  readonly message: string
}

/** What a file of official figures says. */
export interface OfficialFile {
  readonly name: string
  /** The day up to which it counts, where it says so. */
  readonly asAt: string | null
  readonly rows: readonly OfficialRow[]
  readonly warnings: readonly OfficialWarning[]
  /** Heads of columns of which docket knows nothing, each once. */
  readonly unknownColumns: readonly string[]
  /** Heads that columns were named by, and that no table has. */
  readonly missingColumns: readonly string[]
  /** Sheets without a table of inspections. */
  readonly otherSheets: readonly string[]
}

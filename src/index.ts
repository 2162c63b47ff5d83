/**
 * The library: everything that the command line does, without touching the disk.
 * @module inspection-docket
 */
export type { Attention, AttentionKind, UnreadFile } from './analysis/attention.ts'
export type { Trend } from './analysis/inspections/authority-history.ts'
export type { InspectionKind } from './analysis/inspections/inspection-kinds.ts'
export type { Inspection } from './analysis/inspections/inspections.ts'
export type { KeyedRecord } from './analysis/records/keyed-records.ts'
export { type RecordSet, recordSet } from './analysis/record-set.ts'
export { type CompareOptions, type Comparison, type RecordChange, compareSets } from './diff/compare-sets.ts'
export type { Difference } from './diff/differences.ts'
export { type ReadDocument, extract, readDocument, readDocuments, recordsOf } from './docket.ts'
export { documentTypes } from './document-types/index.ts'
export type { MailHeaders, OcrMode, ReaderOptions, ReaderResult, ReaderWarning, Recognition, Source } from './readers/define-reader.ts'
export type { UnreadSource } from './readers/index.ts'
export { type LimitName, type Limits, defaultLimits } from './readers/limits/limits.ts'
export { type Fault, faultsOf } from './record/faults.ts'
export { recordJsonSchema } from './record/json-schema.ts'
export { resolvePointer } from './record/pointer.ts'
export {
  type Action, type ActionKind, type Classification, type Contact, type DocketRecord, type Evidence, type Finding, type Inspector,
  type InspectorRole, type InspectorTitle, type Judgement, type Person, type Reason, type RecordBody, type Source as RecordSource,
  type Warning, docketRecord,
} from './record/schema.ts'
export { schemaVersion } from './record/schema-version.ts'
export type { SourceFile, SourceFinder } from './report/data/source-finder.ts'
export { makeReport } from './report/make-report.ts'
export type { ReportOptions } from './report/render.ts'
export type { DocumentType } from './rules/document-type.ts'
export { type AuthorityGrades, type Summary, summaryOf } from './summary/summary.ts'
export type { Cell, Column, ColumnType, Reference, Table } from './tables/define-table.ts'
export type { FormatOptions, TableFile, TableFormat } from './tables/formats/define-format.ts'
export { tableFormats } from './tables/formats/index.ts'
export { tables } from './tables/index.ts'
export type { Block, BlockKind, Doc, PageRun, Row, Span } from './text/doc.ts'
export { DocketError, type ErrorCode, errorCodes } from './text/errors.ts'
export type { DocumentTypeId } from './vocabulary/document-types.ts'
export type { Grade } from './vocabulary/grades.ts'
export type { JudgementArea } from './vocabulary/judgement-areas.ts'
export { type WarningCode, warnings } from './vocabulary/warnings.ts'
export { version } from './version.ts'
export type { Writer } from './writers/define-writer.ts'
export { type WriterId, loadWriters, writers } from './writers/index.ts'

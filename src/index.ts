/** The library: everything that the command line does, without touching the disk. */
export { type ReadDocument, readDocument, readDocuments, recordsOf } from './docket.ts'
export { documentTypes } from './document-types/index.ts'
export type { ReaderOptions, Source } from './readers/define-reader.ts'
export type { UnreadSource } from './readers/index.ts'
export { type Fault, faultsOf } from './record/faults.ts'
export { recordJsonSchema } from './record/json-schema.ts'
export { resolvePointer } from './record/pointer.ts'
export {
  type Action, type ActionKind, type Classification, type Contact, type DocketRecord, type Evidence, type Finding, type Inspector,
  type Judgement, type Person, type Reason, type RecordBody, type Source as RecordSource, type Warning, docketRecord, schemaVersion,
} from './record/schema.ts'
export type { DocumentType } from './rules/document-type.ts'
export { DocketError, type ErrorCode, errorCodes } from './text/errors.ts'
export type { DocumentTypeId } from './vocabulary/document-types.ts'
export { version } from './version.ts'
export type { Writer } from './writers/define-writer.ts'
export { type WriterId, loadWriters, writers } from './writers/index.ts'

import { createHash } from 'node:crypto'
import { documentTypes } from './document-types/index.ts'
import { generalFields } from './document-types/general.ts'
import { openings } from './shapes/openings/index.ts'
import type { MailHeaders, ReaderOptions, ReaderResult, Source } from './readers/define-reader.ts'
import { type OpenedDocument, type UnreadSource, openSource, readSource } from './readers/index.ts'
import { checkedRecord } from './record/checked-record.ts'
import { recordId } from './record/identity.ts'
import { schemaVersion } from './record/schema-version.ts'
import { type DocketRecord, type Source as RecordSource, type Warning } from './record/schema.ts'
import { warningAt } from './record/settle.ts'
import type { DocumentType } from './rules/document-type.ts'
import { type NearType, classify } from './stages/classify.ts'
import { extract as extractFields } from './stages/extract.ts'
import { review } from './stages/review.ts'
import { type Cut, type Segment, segment } from './stages/segment.ts'
import { chooseVariant } from './stages/variant.ts'
import type { Span } from './text/doc.ts'
import { type TextPlaces, boxesOf } from './text/text-places.ts'
import { View } from './text/view.ts'

/** A source that was read: its text, and what was noticed on the way. */
export interface ReadDocument extends ReaderResult {
  readonly mediaType: string
  readonly sha256: string
  readonly bytes: number
  /** Its name; of one inside a container behind that of the container: `pack.zip!/letters/a.eml!/letter.docx`. */
  readonly file: string
  /** The mail that carried it. */
  readonly mail?: MailHeaders
  /** A mail's words that only cover the documents on it, and make no record; they come behind those. */
  readonly isCover?: true
}

/**
 * Reads a source into the text that all offsets refer to.
 * @throws DocketError when the source cannot be read at all, or holds several documents.
 */
export async function readDocument(source: Source, options: ReaderOptions = {}): Promise<ReadDocument> {
  return hashed(await readSource(source, options))
}

/**
 * Reads all documents in a source: itself, or those in a container and in the containers inside it. Trouble with one of
 * them comes in its place and never stops the others; nothing is thrown.
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * import { readDocuments, recordsOf } from 'inspection-docket'
 *
 * for await (const read of readDocuments({ name: 'pack.zip', bytes: await readFile('pack.zip') })) {
 *   if ('error' in read) console.error(read.name, read.error.message)
 *   else for (const record of recordsOf(read)) console.log(record.source.file, record.documentType)
 * }
 * ```
 */
export async function* readDocuments(source: Source, options: ReaderOptions = {}): AsyncGenerator<ReadDocument | UnreadSource> {
  for await (const opened of openSource(source, options)) yield 'error' in opened ? opened : hashed(opened)
}

function hashed({ source, ...read }: OpenedDocument): ReadDocument {
  const sha256 = createHash('sha256').update(source.bytes).digest('hex')
  return { ...read, sha256, bytes: source.bytes.length, file: source.name }
}

/** Document types that documents may be of besides those that docket knows: what `parseTypes` gives. */
export interface TypeOptions {
  readonly types?: readonly DocumentType[]
}

/** The documents that a source's text holds, in order, each with the reason why the text was cut before it. */
export function segmentsOf(read: Pick<ReadDocument, 'doc'>, { types = [] }: TypeOptions = {}): Segment[] {
  return segment(View.whole(read.doc), [...documentTypes, ...types], openings)
}

/** A record, the layout of its type by which it was read, which types came near, and why its document was cut from the one before it. */
export interface Reading {
  readonly record: DocketRecord
  /** Id of the variant, or null for a type that has none. */
  readonly variant: string | null
  /** The nearest types of a document of no known type. */
  readonly nearest: readonly NearType[]
  /** Null for a document that begins with its file. */
  readonly cut: PlacedCut | null
}

/** The rule by which a file was cut, and where its words stand. */
export interface PlacedCut extends Span {
  readonly rule: string
  readonly page: number | null
}

/**
 * Reads a source into records: one, or of a pack several, in order. A mail or an archive of several documents is for `readDocuments`.
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * import { extract } from 'inspection-docket'
 *
 * const records = await extract({ name: 'letter.pdf', bytes: await readFile('letter.pdf') })
 * for (const { authority, dates } of records) console.log(authority?.name, dates.document)
 * ```
 * @throws DocketError when the source cannot be read at all, or holds several documents.
 */
export async function extract(source: Source, { types, ...options }: ReaderOptions & TypeOptions = {}): Promise<DocketRecord[]> {
  return recordsOf(await readDocument(source, options), { types })
}

/** The records of the documents in a source that was read, in order. */
export function recordsOf(read: ReadDocument, options: TypeOptions = {}): DocketRecord[] {
  return readingsOf(read, options).map(({ record }) => record)
}

/** The same, each with the variant that was chosen, the types that came near, and the reason of the cut. */
export function readingsOf(read: ReadDocument, { types = [] }: TypeOptions = {}): Reading[] {
  if (read.isCover) return []
  const parts = segmentsOf(read, { types })
  const known = [...documentTypes, ...types]
  const warnings = read.warnings.map((warning) => ({ ...warningAt(warning.code, warning.message), page: warning.page ?? null }))
  return parts.map(({ view, cut }, at) => ({
    ...readingOf(view, known, sourceOf(read, partOf(view, at + 1, parts.length)), warnings, read.places), cut: cut && placed(cut),
  }))
}

function placed({ rule, at: { start, end, page } }: Cut): PlacedCut {
  return { rule, start, end, page }
}

function sourceOf({ file, sha256, bytes, mediaType, doc, reader, mail, ocr }: ReadDocument, part: RecordSource['part']): RecordSource {
  const headers = mail && { ...mail, to: [...mail.to] }
  const recognised = ocr && { ...ocr, pages: [...ocr.pages] }
  return {
    file, sha256, bytes, mediaType, pages: doc.pages, reader, part, ...(headers && { mail: headers }),
    ...(recognised && { ocr: recognised }),
  }
}

function partOf(view: View, index: number, of: number): RecordSource['part'] {
  return of === 1 ? null : { index, of, firstPage: view.page, lastPage: lastPage(view), start: view.start, end: view.end }
}

/** The record of one document, validated. */
function readingOf(
  view: View,
  known: readonly DocumentType[],
  source: RecordSource,
  fromReader: readonly Warning[],
  places?: TextPlaces,
): Omit<Reading, 'cut'> {
  const { type, part, classification, nearest } = classify(view, known)
  const { body, evidence, warnings } = extractFields(part, type?.fields ?? generalFields)
  const variant = type && chooseVariant(part, type, body)
  const documentType = type?.id ?? 'unknown'
  const record = checkedRecord({
    schemaVersion,
    id: recordId(documentType, body, source),
    source,
    documentType,
    classification,
    ...body,
    evidence: places ? evidence.map((entry) => ({ ...entry, boxes: boxesOf({ places }, entry) })) : evidence,
    warnings: [...fromReader, ...warnings, ...review({ part, type, variant, classification, body, evidence })],
  })
  return { record, variant: variant?.id ?? null, nearest }
}

function lastPage(view: View): number | null {
  return view.slice(Math.max(0, view.end - view.start - 1)).page
}

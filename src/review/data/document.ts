import type { Attention } from '../../analysis/attention.ts'
import type { Correction } from '../../corrections/schema.ts'
import { correctionRule } from '../../record/correction-rule.ts'
import { leafPointers, resolvePointer } from '../../record/pointer.ts'
import type { DocketRecord, Evidence } from '../../record/schema.ts'
import type { Span } from '../../text/doc.ts'
import type { CorrectionData, DocumentData, DoubtData, FieldData, WordsData } from '../page-data.ts'
import { type Reviewed, isAccepted } from './list.ts'
import { valueInWords } from './value-in-words.ts'

/** The fields of a record that a person looks for, in the order in which they are shown. */
const shown = [
  'title', 'issuer', 'framework', 'scope', 'authority', 'dates', 'inspectors', 'addressees', 'signatories', 'copiedTo', 'contacts',
  'judgements', 'actions', 'noneStated', 'findings',
] as const satisfies readonly (keyof DocketRecord)[]
const shownDates = ['document', 'inspection', 'meeting', 'previous', 'nextBy'] as const satisfies readonly (keyof DocketRecord['dates'])[]

/** What is known of a record besides what it says. */
export interface Known {
  readonly version: string
  /** Why nothing of it can be corrected. */
  readonly locked: string | null
  /** What became of the corrections, each in its turn; none where nobody knows. */
  readonly fates: readonly Pick<CorrectionData, 'state' | 'message'>[]
  /** Whether it is as it was when somebody went through it. */
  readonly isSame: boolean
}

/** A record as it is shown beside its page. */
export function documentData({ key, record, attention, said }: Reviewed, { version, locked, fates, isSame }: Known): DocumentData {
  const { source: { file, sha256 }, documentType, classification, title } = record
  const doubts = attention.map((doubt) => ({ ...doubtOf(doubt), isAccepted: isAccepted(doubt, said.accepted) }))
  const open = attention.filter((_, at) => doubts[at]?.isAccepted === false)
  const empty = emptyFields(record)
  return {
    key, version, locked, file, sha256, title, type: documentType, confidence: classification.confidence, pages: pagesOf(record),
    fields: [typeField(record, open), ...fieldsOf(record, open)], empty, addable: addableFields(record), doubts,
    corrections: said.corrections.map((one, at) => ({ ...correctionData(one), ...(fates[at] ?? { state: 'kept', message: null }) })),
    seen: said.seen ? { by: said.seen.by ?? null, on: said.seen.on ?? null, isSame } : null,
  }
}

function emptyFields(record: DocketRecord): string[] {
  return [
    ...shown.filter((field) => field !== 'dates' && isEmpty(record[field])).map((field) => `/${field}`),
    ...shownDates.filter((field) => isEmpty(record.dates[field])).map((field) => `/dates/${field}`),
  ]
}

/** One more entry of each list, fields that are empty, and parts of entries that are. */
function addableFields(record: DocketRecord): string[] {
  const whole = Object.fromEntries(shown.map((field) => [field, record[field]]))
  const empty = leafPointers(whole).filter((pointer) => resolvePointer(whole, pointer) === null)
  const lists = [...shown.map((field) => `/${field}`), ...shownDates.map((field) => `/dates/${field}`)]
    .filter((pointer) => Array.isArray(resolvePointer(record, pointer)))
  return [...lists.map((pointer) => `${pointer}/-`), ...empty, ...record.actions.map((_, at) => `/actions/${at}/items/-`)]
}

function correctionData({ pointer, was, is, reason, by, on, words = [] }: Correction): Omit<CorrectionData, 'state' | 'message'> {
  return {
    pointer, was: valueInWords(was), is: valueInWords(is), reason: reason ?? null, by: by ?? null, on: on ?? null,
    words: words.map(({ start, end }) => ({ start, end })), page: words[0]?.page ?? null,
  }
}

function pagesOf({ source: { pages, part, mediaType } }: DocketRecord): DocumentData['pages'] {
  const all = pages ?? (mediaType.startsWith('image/') ? 1 : null)
  if (all === null || all === 0) return null
  return { first: part?.firstPage ?? 1, last: part?.lastPage ?? all }
}

function typeField({ documentType, classification, corrected = [] }: DocketRecord, attention: readonly Attention[]): FieldData {
  return {
    pointer: '/documentType', value: documentType, isCorrected: corrected.includes('/documentType'),
    words: classification.reasons.map(wordsOf),
    isDoubtful: attention.some(({ kind }) => kind === 'type-doubtful' || kind === 'type-unknown'),
  }
}

/** A value for each pointer that the evidence has, where it stands in the record. */
function fieldsOf(record: DocketRecord, attention: readonly Attention[]): FieldData[] {
  const byPointer = new Map<string, Evidence[]>()
  for (const entry of record.evidence) byPointer.set(entry.pointer, [...(byPointer.get(entry.pointer) ?? []), entry])
  const order = new Map(shown.flatMap((field) => pointersIn(record[field], `/${field}`)).map((pointer, at) => [pointer, at]))
  const orderOf = (pointer: string): number => order.get(pointer) ?? -1
  return [...byPointer]
    .map(([pointer, evidence]) => fieldOf(pointer, record, evidence, attention))
    .sort((a, b) => orderOf(a.pointer) - orderOf(b.pointer))
}

/** The pointers of a value and of all that is in it, in order. */
function pointersIn(value: unknown, pointer: string): string[] {
  const parts = value !== null && typeof value === 'object' ? Object.entries(value) : []
  return [pointer, ...parts.flatMap(([key, part]) => pointersIn(part, `${pointer}/${key}`))]
}

function fieldOf(pointer: string, record: DocketRecord, evidence: readonly Evidence[], attention: readonly Attention[]): FieldData {
  return {
    pointer, value: valueInWords(resolvePointer(record, pointer)), words: evidence.map(wordsOf),
    isCorrected: evidence.some(({ rule }) => rule === correctionRule),
    isDoubtful: attention.some((doubt) => evidence.some((words) => overlap(spanOf(doubt), words))),
  }
}

function wordsOf({ start, end, page, quote, rule }: WordsData): WordsData {
  return { start, end, page, quote, rule }
}

function doubtOf(doubt: Attention): Omit<DoubtData, 'isAccepted'> {
  const { kind, code, message, page, quote } = doubt
  return { kind, code, message, page, at: spanOf(doubt), quote }
}

function spanOf({ start, end }: Attention): Span | null {
  return start === null || end === null || start >= end ? null : { start, end }
}

function overlap(one: Span | null, other: Span): boolean {
  return one !== null && one.start < other.end && other.start < one.end
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0)
}

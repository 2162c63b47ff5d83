import type { Attention } from '../../analysis/attention.ts'
import { resolvePointer } from '../../record/pointer.ts'
import type { DocketRecord, Evidence } from '../../record/schema.ts'
import type { Span } from '../../text/doc.ts'
import type { DocumentData, DoubtData, FieldData, WordsData } from '../page-data.ts'
import type { Reviewed } from './list.ts'
import { valueInWords } from './value-in-words.ts'

/** The fields of a record that a person looks for, in the order in which they are shown. */
const shown = [
  'title', 'issuer', 'framework', 'scope', 'authority', 'dates', 'inspectors', 'addressees', 'signatories', 'copiedTo', 'contacts',
  'judgements', 'actions', 'noneStated', 'findings',
] as const satisfies readonly (keyof DocketRecord)[]
const shownDates = ['document', 'inspection', 'meeting', 'previous', 'nextBy'] as const satisfies readonly (keyof DocketRecord['dates'])[]

/** A record as it is shown beside its page. */
export function documentData({ key, record, attention }: Reviewed): DocumentData {
  const { source: { file, sha256 }, documentType, classification, title } = record
  return {
    key, file, sha256, type: documentType, confidence: classification.confidence, title, pages: pagesOf(record),
    fields: [typeField(record, attention), ...fieldsOf(record, attention)],
    empty: [...shown.filter((field) => field !== 'dates' && isEmpty(record[field])).map((field) => `/${field}`),
      ...shownDates.filter((field) => isEmpty(record.dates[field])).map((field) => `/dates/${field}`)],
    doubts: attention.map(doubtOf),
  }
}

function pagesOf({ source: { pages, part, mediaType } }: DocketRecord): DocumentData['pages'] {
  const all = pages ?? (mediaType.startsWith('image/') ? 1 : null)
  if (all === null || all === 0) return null
  return { first: part?.firstPage ?? 1, last: part?.lastPage ?? all }
}

function typeField({ documentType, classification: { reasons } }: DocketRecord, attention: readonly Attention[]): FieldData {
  return {
    pointer: '/documentType', value: documentType, words: reasons.map(wordsOf),
    isDoubtful: attention.some(({ kind }) => kind === 'type-doubtful' || kind === 'type-unknown'),
  }
}

/** A value for each pointer that the evidence has, in the order of the record's fields. */
function fieldsOf(record: DocketRecord, attention: readonly Attention[]): FieldData[] {
  const byPointer = new Map<string, Evidence[]>()
  for (const entry of record.evidence) byPointer.set(entry.pointer, [...(byPointer.get(entry.pointer) ?? []), entry])
  const orderOf = (pointer: string): number => shown.findIndex((field) => pointer === `/${field}` || pointer.startsWith(`/${field}/`))
  return [...byPointer]
    .map(([pointer, evidence]) => fieldOf(pointer, resolvePointer(record, pointer), evidence, attention))
    .sort((a, b) => orderOf(a.pointer) - orderOf(b.pointer))
}

function fieldOf(pointer: string, value: unknown, evidence: readonly Evidence[], attention: readonly Attention[]): FieldData {
  return {
    pointer, value: valueInWords(value), words: evidence.map(wordsOf),
    isDoubtful: attention.some((doubt) => evidence.some((words) => overlap(spanOf(doubt), words))),
  }
}

function wordsOf({ start, end, page, quote, rule }: WordsData): WordsData {
  return { start, end, page, quote, rule }
}

function doubtOf(doubt: Attention): DoubtData {
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

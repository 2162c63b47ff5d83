import type { DocketRecord, Warning } from '../record/schema.ts'
import { warningHints } from '../vocabulary/hints.ts'
import type { WarningCode } from '../vocabulary/warnings.ts'
import { groupBy } from './lists/group-by.ts'
import type { RecordSet } from './record-set.ts'
import type { KeyedRecord } from './records/keyed-records.ts'

/** Below this a classification is worth a look. */
const lowConfidence = 0.6

/** What a person should look at, the gravest first. */
export const attentionKinds = {
  unreadable: { title: 'Unreadable files', meaning: 'docket could not read these files at all.' },
  disagreement: { title: 'Disagreements', meaning: 'Two places of a document, such as title page and footer, say different things.' },
  'type-unknown': { title: 'Unknown documents', meaning: 'No document type was convincing; only general fields were read.' },
  'type-doubtful': { title: 'Doubtful types', meaning: `The classification is less sure than ${lowConfidence}.` },
  warning: { title: 'Warnings', meaning: 'What docket noticed while it read.' },
  duplicate: { title: 'Duplicates', meaning: 'Several records share an id: copies of a file, or one document in two formats.' },
} as const

export type AttentionKind = keyof typeof attentionKinds

/** One thing to look at. */
export interface Attention {
  readonly kind: AttentionKind
  /** Key of the record; null where there is none. */
  readonly key: string | null
  readonly file: string
  /** A warning's code, an error's code, or the kind again. */
  readonly code: string
  readonly message: string
  /** What helps; null where nothing does but to look. */
  readonly hint: string | null
  readonly page: number | null
  /** Words of the document that it is about, where the record has them. */
  readonly quote: string | null
  /** Where they stand in the document's text. */
  readonly start: number | null
  readonly end: number | null
}

/** A source that could not be read. */
export interface UnreadFile {
  readonly file: string
  readonly code: string
  readonly message: string
  /** What helps. */
  readonly hint?: string
}

const disagreements: readonly WarningCode[] = ['authority-conflict', 'grade-conflict', 'date-impossible']

/** Everything to look at in a set of records, the gravest kind first. */
export function attentionOf({ records }: RecordSet, unread: readonly UnreadFile[] = []): Attention[] {
  const order = Object.keys(attentionKinds)
  return [...unread.map(unreadable), ...records.flatMap(ofRecord), ...duplicates(records)]
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

const nowhere = { hint: null, page: null, quote: null, start: null, end: null }

function unreadable({ file, code, message, hint }: UnreadFile): Attention {
  return { ...nowhere, kind: 'unreadable', key: null, file, code, message, hint: hint ?? null }
}

function ofRecord({ key, record }: KeyedRecord): Attention[] {
  const { confidence, runnerUp } = record.classification
  const from = { key, file: record.source.file }
  const isTold = record.corrected?.includes('/documentType') === true
  const isDoubtful = record.documentType !== 'unknown' && confidence < lowConfidence && !isTold
  const doubt: Attention = {
    ...nowhere, ...from, kind: 'type-doubtful', code: 'type-doubtful', hint: warningHints['type-uncertain'],
    message: `${record.documentType} with confidence ${confidence.toFixed(2)}${runnerUp ? `, else ${runnerUp}` : ''}.`,
  }
  return [
    ...(isDoubtful ? [doubt] : []),
    ...record.warnings.map((warning) => ({ ...from, ...ofWarning(warning, record) })),
  ]
}

function ofWarning({ code, message, page, start, end }: Warning, { evidence }: DocketRecord): Omit<Attention, 'key' | 'file'> {
  const words = evidence.find((entry) => start !== null && end !== null && entry.start < end && entry.end > start)
  return { kind: kindOf(code), code, message, hint: warningHints[code], page, start, end, quote: words?.quote ?? null }
}

function kindOf(code: WarningCode): AttentionKind {
  if (code === 'type-unknown') return 'type-unknown'
  return disagreements.includes(code) ? 'disagreement' : 'warning'
}

function duplicates(records: readonly KeyedRecord[]): Attention[] {
  const sharing = [...groupBy(records, ({ record }) => record.id).values()].filter((group) => group.length > 1)
  return sharing.flatMap((group) => group.map(({ key, record }): Attention => ({
    ...nowhere, kind: 'duplicate', key, file: record.source.file, code: 'duplicate',
    message: `Has the id ${record.id}, as has ${group.filter((other) => other.key !== key).map((other) => other.record.source.file).join(', ')}.`,
  })))
}

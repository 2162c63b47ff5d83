import type { DocketRecord } from '../../../record/schema.ts'

/** Records of several files of the same bytes are of the same documents: the first of each. */
export function onePerDocument(records: readonly DocketRecord[]): DocketRecord[] {
  const first = new Map<string, DocketRecord>()
  for (const record of records) if (!first.has(documentOf(record))) first.set(documentOf(record), record)
  return [...first.values()]
}

/** What tells a document from others: the bytes of its file, and which of several in it that is. */
export function documentOf({ source: { sha256, part } }: DocketRecord): string {
  return `${sha256}#${part?.index ?? ''}`
}

import { type UnreadFile, attentionOf } from '../../analysis/attention.ts'
import type { RecordSet } from '../../analysis/record-set.ts'
import type { AttentionData } from '../page-data.ts'
import type { LinkFinder, SourceFinder } from './source-finder.ts'

/** What to look at. Where a file's text is at hand, a warning has its words even if the record has none. */
export function attentionData(
  set: RecordSet,
  unread: readonly UnreadFile[],
  sourceOf: SourceFinder,
  shown: (file: string) => string,
  linkOf: LinkFinder,
): AttentionData[] {
  const places = new Map(set.records.map(({ key }, at) => [key, at]))
  return attentionOf(set, unread).map(({ kind, key, file, code, message, hint, page, quote, start, end }) => {
    const document = key === null ? null : (places.get(key) ?? null)
    const record = document === null ? undefined : set.records[document]?.record
    const words = record && start !== null && end !== null ? sourceOf(record)?.text?.slice(start, end) : undefined
    const link = document === null ? (linkOf(file) ?? null) : null
    return { kind, document, file: shown(file), link, code, message, hint, page, quote: words || quote }
  })
}

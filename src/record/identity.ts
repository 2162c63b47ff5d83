import { idOf } from '../text/id-of.ts'
import { parseAuthority } from '../vocabulary/authority-names.ts'
import type { DocketRecord, RecordBody, Source } from './schema.ts'

/**
 * Readable and stable: `<authority>/<documentType>/<first date known>`, or `unknown/<first 12 of sha256>`; the second part of a pack adds
 * `#2`.
 */
export function recordId(type: DocketRecord['documentType'], body: RecordBody, source: Source): string {
  const authority = body.authority && authorityId(body.authority.name)
  const date = firstDate(body)
  const plain = authority && date ? `${authority}/${type}/${date}` : `unknown/${source.sha256.slice(0, 12)}`
  return source.part && source.part.index > 1 ? `${plain}#${source.part.index}` : plain
}

/** An authority's id: its table's, or its name as one. */
export function authorityId(name: string): string {
  return parseAuthority(name)?.id ?? idOf(name)
}

function firstDate({ dates }: RecordBody): string | undefined {
  return dates.document ?? dates.inspection[0]?.start ?? dates.meeting ?? undefined
}

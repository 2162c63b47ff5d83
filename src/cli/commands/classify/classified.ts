import type { DocketRecord, Reason } from '../../../record/schema.ts'

/** What `classify` says of one document. */
export interface Classified {
  readonly file: string
  readonly part: number | null
  readonly of: number | null
  readonly firstPage: number | null
  readonly lastPage: number | null
  readonly documentType: string
  readonly confidence: number
  readonly runnerUp: string | null
  readonly authority: string | null
  readonly date: string | null
  readonly reasons: readonly Reason[]
}

export function classified({ source, documentType, classification, authority, dates }: DocketRecord): Classified {
  return {
    file: source.file,
    part: source.part?.index ?? null,
    of: source.part?.of ?? null,
    firstPage: source.part?.firstPage ?? null,
    lastPage: source.part?.lastPage ?? null,
    documentType,
    ...classification,
    authority: authority?.name ?? null,
    date: dates.document ?? dates.inspection[0]?.start ?? dates.meeting,
  }
}

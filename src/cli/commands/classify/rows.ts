import type { DocketRecord, Reason } from '../../../record/schema.ts'
import { neutraliseLine } from '../../terminal/neutralise.ts'
import type { Paint } from '../../terminal/paint.ts'

/** What `classify` says of one document. */
export interface Classified {
  readonly file: string
  readonly part: number | null
  readonly of: number | null
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
    documentType,
    ...classification,
    authority: authority?.name ?? null,
    date: dates.document ?? dates.inspection[0]?.start ?? dates.meeting,
  }
}

/** File, part, type, confidence, authority, date; nothing where there is none. */
export function tabSeparated(row: Classified): string {
  return `${cells(row).join('\t')}\n`
}

function cells({ file, part, documentType, confidence, authority, date }: Classified): string[] {
  return [file, part, documentType, confidence.toFixed(2), authority, date].map((cell) => neutraliseLine(String(cell ?? '')))
}

const widths = { part: 3, documentType: 38, confidence: 5, authority: 30 }
/** Below this the type is worth a look. */
const doubtful = 0.6

/** The same as a line of a table; file names may be cut at their front, where folders are. */
export function tableRow(row: Classified, widest: number, paint: Paint): string {
  const [file = '', part = '', type = '', confidence = '', authority = '', date = ''] = cells(row).map((cell) => cell || '–')
  const look = row.documentType === 'unknown' || row.confidence < doubtful ? paint.doubtful : paint.good
  return [
    paint.plain(file.padEnd(widest)), part.padStart(widths.part), look(type.padEnd(widths.documentType)), look(confidence.padStart(widths.confidence)),
    paint.plain(authority.padEnd(widths.authority)), date,
  ].join('  ')
}

import { neutraliseLine } from '../../terminal/neutralise.ts'
import type { Classified } from './classified.ts'

/** File, part, type, confidence, authority, date; nothing where there is none. */
export function tabSeparated(row: Classified): string {
  return `${[row.file, row.part, ...findings(row)].map(cell).join('\t')}\n`
}

/** Type, confidence, authority and date of a document. */
export function findings({ documentType, confidence, authority, date }: Classified): string[] {
  return [documentType, confidence.toFixed(2), authority, date].map(cell)
}

function cell(value: string | number | null): string {
  return neutraliseLine(String(value ?? ''))
}

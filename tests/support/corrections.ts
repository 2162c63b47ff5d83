import { createHash } from 'node:crypto'
import type { Correction, Corrections, CorrectionWords } from '../../src/corrections/schema.ts'

/** Words of a text as whoever corrects would select them, and what part of the value they say. */
export function selected(text: string, quote: string, at?: string): CorrectionWords {
  const start = text.indexOf(quote)
  if (start < 0) throw new Error(`The text has no "${quote}".`)
  return { ...(at !== undefined && { at }), start, end: start + quote.length, page: null, quote }
}

/** Corrections of a document of these bytes. */
export function correctionsOf(bytes: string | Uint8Array, ...corrections: readonly Correction[]): Corrections {
  return { source: { file: 'letters/a.txt', sha256: createHash('sha256').update(bytes).digest('hex') }, corrections }
}

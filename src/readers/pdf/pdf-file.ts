import type { LayoutPage } from '../../layout/page.ts'
import type { ReaderWarning } from '../define-reader.ts'

/** A file that a PDF carries. */
export interface AttachedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A PDF as a library reads it, before layout. */
export interface PdfFile {
  readonly pages: readonly LayoutPage[]
  readonly attached: readonly AttachedFile[]
  readonly warnings: readonly ReaderWarning[]
  /** Numbers of the pages with letters that their fonts do not name. */
  readonly unmapped: ReadonlySet<number>
}

const longestQuote = 60

/** Tells of words that a page seems not to show. */
export function hiddenWords(page: number, words: readonly string[]): ReaderWarning[] {
  if (words.length === 0) return []
  const all = words.join(' ').replace(/\s+/g, ' ')
  const quote = all.length > longestQuote ? `${all.slice(0, longestQuote).trimEnd()}…` : all
  return [{ code: 'hidden-words', message: `Words that page ${page} seems not to show were left out: “${quote}”`, page }]
}

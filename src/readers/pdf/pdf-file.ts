import type { LayoutPage } from '../../layout/page.ts'
import type { ReaderWarning } from '../define-reader.ts'

/** A file that a PDF carries. */
export interface AttachedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a page shows besides words. */
export interface Pictures {
  /** Share of the page that they cover, from 0 to 1. */
  readonly share: number
  /** Whether nothing is drawn but pictures: words may also be drawn as lines. */
  readonly isAll: boolean
}

/** A PDF as a library reads it, before layout. */
export interface PdfFile {
  readonly pages: readonly LayoutPage[]
  readonly attached: readonly AttachedFile[]
  readonly warnings: readonly ReaderWarning[]
  /** Numbers of the pages with letters that their fonts do not name. */
  readonly unmapped: ReadonlySet<number>
  /** What pages of few words show besides, by their numbers, as far as it was seen in reading. */
  readonly pictures?: ReadonlyMap<number, Pictures>
}

const longestQuote = 60

/** Tells of words that a page seems not to show. */
export function hiddenWords(page: number, words: readonly string[]): ReaderWarning[] {
  if (words.length === 0) return []
  const all = words.join(' ').replace(/\s+/g, ' ')
  const quote = all.length > longestQuote ? `${all.slice(0, longestQuote).trimEnd()}…` : all
  return [{ code: 'hidden-words', message: `Words that page ${page} seems not to show were left out: “${quote}”`, page }]
}

import type { Draft } from './draft.ts'
import { isClosed } from './run-on.ts'

const longestHeading = 160
const longestBold = 200
/** Lines of a letter that stand alone and head nothing. */
const letterLine = /^(?:dear\b|yours\b|to:|from:|date:|copy\b|cc\b|c\.c\b|by e-?mail|re:)/i
const dateLine = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?[A-Z][a-z]+\s+(?:\d{1,2},\s*)?\d{4}$/

/** Finds the lines that look like headings: bold ones, and short ones that stand alone above text. */
export function markHeadings(drafts: readonly Draft[]): void {
  for (const [at, draft] of drafts.entries()) {
    if (draft.kind !== 'paragraph' || draft.cell) continue
    if (draft.bold ? draft.text.length <= longestBold : standsAlone(draft, drafts[at + 1])) draft.kind = 'heading'
  }
}

function standsAlone(draft: Draft, below: Draft | undefined): boolean {
  if (!below || draft.text.length > longestHeading || draft.first.gap === 0) return false
  return looksLikeHeading(draft.text) && heads(draft, below)
}

function looksLikeHeading(text: string): boolean {
  const isSentence = isClosed(text) && !text.endsWith('?') && !text.endsWith(':')
  return /^[\p{Lu}\p{N}‘“'"]/u.test(text) && !isSentence && !letterLine.test(text) && !dateLine.test(text) && !/[,–-]$|@/.test(text)
}

/** A list or running text below it; other short lines make an address or a form. */
function heads(draft: Draft, below: Draft): boolean {
  const isApart = below.first.gap > 0 || below.kind === 'item'
  return isApart && (below.kind !== 'paragraph' || isClosed(below.text) || below.text.length > draft.text.length)
}

import type { Draft } from './draft.ts'
import { isClosed } from './run-on.ts'

const longestHeading = 160
const longestBold = 200
const longestLabel = 120
/** A longer line that ends with a colon leads into a list and heads nothing. */
const longestLeadIn = 60
/** Lines of a letter that stand alone and head nothing. */
const letterLine = /^(?:dear\b|yours\b|to:|from:|date:|copy\b|cc\b|c\.c\b|by e-?mail|re:)/i
const dateLine = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?[A-Z][a-z]+\s+(?:\d{1,2},\s*)?\d{4}$/

/** Finds the lines that look like headings: bold ones, and short ones that stand alone above text. */
export function markHeadings(drafts: readonly Draft[]): void {
  for (let at = drafts.length - 1; at >= 0; at--) {
    const draft = drafts[at] as Draft
    if (draft.kind !== 'paragraph' || draft.cell) continue
    const isApart = at === 0 || draft.first.gap > 0
    if (draft.bold ? draft.text.length <= longestBold : isApart && isHeading(draft.text, drafts[at + 1], at === 0)) draft.kind = 'heading'
  }
}

function isHeading(text: string, below: Draft | undefined, isTitle: boolean): boolean {
  return looksLikeHeading(text) && isAbove(text, below, isTitle)
}

function looksLikeHeading(text: string): boolean {
  if (text.length > (text.endsWith(':') ? longestLeadIn : longestHeading)) return false
  const isSentence = isClosed(text) && !text.endsWith('?') && !text.endsWith(':')
  return /^[\p{Lu}\p{N}‘“'"]/u.test(text) && !isSentence && !letterLine.test(text) && !dateLine.test(text) && !/[,–-]$|@/.test(text)
}

/** Headings have a list, running text or another heading below; other short lines make an address or a form. */
function isAbove(heading: string, below: Draft | undefined, isTitle: boolean): boolean {
  if (below?.kind === 'item') return true
  if (!below || below.first.gap === 0) return false
  return isTitle || below.kind !== 'paragraph' || isClosed(below.text) || below.text.length > Math.max(heading.length, longestLabel)
}

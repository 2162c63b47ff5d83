import { isClosed } from '../joins/run-on.ts'
import type { Draft } from './draft.ts'

const longestHeading = 160
const longestBold = 200
const longestLabel = 120
/** A longer line that ends with a colon leads into a list and heads nothing. */
const longestLeadIn = 60
/** Lines of a letter that stand alone and head nothing. */
const letterLine = /^(?:ofsted$|dear\b|yours\b|to:|from:|date:|copy\b|cc\b|c\.c\b|by e-?mail|re:)/i
/** "Lead inspector: NAME" */
const labelledLine = /^[^:]{2,30}:\s+\S/
/** "THAT Cabinet notes the outcome", below "RESOLVED:" */
const decision = /^that(?:$|:|,| \w+ \w)/i
const dateLine = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?[A-Z][a-z]+\s+(?:\d{1,2},\s*)?\d{4}$/

interface HeadingOptions {
  /** Whether paragraphs are broken over lines. */
  readonly isWrapped: boolean
  /** Whether the source marks its headings itself, so that plain short lines are none. */
  readonly isMarked: boolean
}

/** Finds the lines that look like headings: bold ones, and short ones that stand alone above text. */
export function markHeadings(drafts: readonly Draft[], options: HeadingOptions): void {
  for (let at = drafts.length - 1; at >= 0; at--) {
    const draft = drafts[at] as Draft
    if (draft.kind === 'paragraph' && !draft.cell && isHeading(draft, drafts[at - 1], drafts[at + 1], options)) draft.kind = 'heading'
  }
}

function isHeading(draft: Draft, above: Draft | undefined, below: Draft | undefined, { isWrapped, isMarked }: HeadingOptions): boolean {
  if (draft.bold) return draft.text.length <= longestBold
  if (isMarked || !looksLikeHeading(draft.text)) return false
  const isApart = !above || draft.first.gap > 0 || (isWrapped && endsBlock(above.text))
  const isTitle = !above && (below?.first.gap ?? 0) > 0
  return isApart && (isTitle || isHead(draft.text, below, isWrapped))
}

/** Files that print no empty lines between paragraphs print none around headings either. */
function endsBlock(text: string): boolean {
  return isClosed(text) || letterLine.test(text)
}

function looksLikeHeading(text: string): boolean {
  if (text.length > (text.endsWith(':') ? longestLeadIn : longestHeading)) return false
  const isSentence = isClosed(text) && !text.endsWith('?') && !text.endsWith(':')
  const isLine = /^\d+$/.test(text) || letterLine.test(text) || dateLine.test(text) || labelledLine.test(text) || decision.test(text)
  return /^[\p{Lu}\p{N}‘“'"]/u.test(text) && !isSentence && !isLine && !/[,–-]$|[@;]/.test(text)
}

/** Headings have a list, running text or another heading below; other short lines make an address or a form. */
function isHead(heading: string, below: Draft | undefined, isWrapped: boolean): boolean {
  if (!below || below.kind === 'item') return below !== undefined
  if (below.first.gap === 0 && !isWrapped) return false
  const isLong = below.text.length > Math.max(heading.length, longestLabel)
  return below.kind !== 'paragraph' || isLong || (isClosed(below.text) && !isWrapped)
}

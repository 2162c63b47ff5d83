import { anyOf } from '../../text/any-of.ts'
import { fits } from '../../text/search.ts'
import type { BlockView } from '../../text/view.ts'
import { styleOf } from './marker-style.ts'

const wholeWords = [
  'reasons?', '(?:alternative|other)? ?options?', String.raw`(?:\w+ ){0,4}implications?`, 'conclusions?', 'details?', 'inspection',
  'ofsted', 'what', 'how',
  'origin', 'recommendations?', 'decisions?', 'report',
]
const starts = [
  '(?:executive )?summary', 'background', 'introduction', 'purpose', 'context', 'consultation', 'financ', 'legal', 'equalit', 'risk',
  'next steps',
  '(?:key|main) (?:issues|findings|points|considerations)', 'findings', 'supporting information', 'proposals?', 'appendi', 'annex',
  'contact', 'resource',
  'timetable', 'implementation', 'the (?:ofsted|inspection)', 'policy', 'corporate', 'issues', 'recommended action', 'information',
  'progress',
  'performance', 'action plan', 'link', 'impact', 'climate', 'health', 'human',
]
/** Headings that council papers have in common, whatever comes between them. */
const usual = new RegExp(`^${anyOf(String.raw`${anyOf(...wholeWords)}\b`, ...starts)}`, 'i')
/** "3 Ofsted update": a number that the reader took for words. */
const numbered = /^\d{1,3}(?:\.\d{1,2})?\.? [A-Z][^.;:]{2,80}$/
const longest = 90
const openEnd = /[.;:,] ?$|\b(?:and|or) ?$/

/**
 * Whether a block heads a section of a council's paper: marked as a heading, or a short numbered line without a stop that is bold or one of
 * the usual.
 */
export function isSectionHeading(block: BlockView): boolean {
  if (block.block.kind === 'heading') return true
  const words = block.body.folded.trim()
  if (words.length > longest) return false
  if (isCapitals(words) && block.block.kind === 'paragraph') return true
  if (fits(openEnd, words)) return false
  const style = styleOf(block.block.marker)
  if (style === 'number' || style === 'paragraph') return block.block.bold || (fits(usual, words) && /^[A-Z]/.test(words))
  if (fits(numbered, words)) return block.block.kind === 'paragraph'
  return block.block.kind === 'paragraph' && block.block.bold && words.length < 60 && words.length > 3
}

function isCapitals(words: string): boolean {
  return words === words.toUpperCase() && /[A-Z]{4}/.test(words)
}

/** What a line that may lead to a list looks like. */
export function lookOf(block: BlockView): 'plain' | 'marked' | 'heading' {
  if (isSectionHeading(block)) return 'heading'
  return block.block.marker === null ? 'plain' : 'marked'
}

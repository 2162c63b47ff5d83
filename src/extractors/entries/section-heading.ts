import type { BlockView } from '../../text/view.ts'
import { styleOf } from './marker-style.ts'

/** Headings that council papers have in common, whatever comes between them. */
const usual = new RegExp(
  String.raw`^(?:(?:executive\s+)?summary|background|introduction|purpose|context|reasons?\b|(?:alternative|other)?\s*options?\b|consultation|(?:\w+\s+){0,4}implications?\b|` +
  String.raw`financ|legal|equalit|risk|conclusions?\b|next\s+steps|(?:key|main)\s+(?:issues|findings|points|considerations)|findings|details?\b|supporting\s+information|` +
  String.raw`proposals?\b|appendi|annex|contact|resource|timetable|implementation|the\s+(?:ofsted|inspection)|inspection\b|ofsted\b|what\b|how\b|policy|` +
  String.raw`corporate|origin\b|issues|recommendations?\b|recommended\s+action|decisions?\b|information|report\b|progress|performance|action\s+plan|link|impact|climate|health|human)`, 'i')
/** "3 Ofsted update": a number that the reader took for words. */
const numbered = /^\d{1,3}(?:\.\d{1,2})?\.?\s[A-Z][^.;:]{2,80}$/
const longest = 90
const openEnd = /[.;:,]\s*$|\b(?:and|or)\s*$/

/** Whether a block heads a section of a council's paper: marked as a heading, or a short numbered line without a stop that is bold or one of the usual. */
export function isSectionHeading(block: BlockView): boolean {
  if (block.block.kind === 'heading') return true
  const words = block.body.folded.trim()
  if (words.length > longest) return false
  if (isCapitals(words) && block.block.kind === 'paragraph') return true
  if (openEnd.test(words)) return false
  const style = styleOf(block.block.marker)
  if (style === 'number' || style === 'paragraph') return block.block.bold || (usual.test(words) && /^[A-Z]/.test(words))
  if (numbered.test(words)) return block.block.kind === 'paragraph'
  return block.block.kind === 'paragraph' && block.block.bold && words.length < 60 && words.length > 3
}

function isCapitals(words: string): boolean {
  return words === words.toUpperCase() && /[A-Z]{4}/.test(words)
}

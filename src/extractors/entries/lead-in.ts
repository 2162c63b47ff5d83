import { trimEndOf } from '../../text/trim.ts'
import type { View } from '../../text/view.ts'

const body = String.raw`(?:cabinet|executive|committee|sub-?committee|panel|board|commission|council|mayor|members|forum|leader|scrutiny)`
/** Words that ask a council for something, or announce what inspectors asked for. */
const asks = new RegExp(String.raw`\b(?:recommend(?:ed|s|ations?)?|asked|invited|requested|resolved|agreed|decided|following|follows|identified|made|found|areas?|priorities|proposed|required\s+to|sets?\s+out|needs?\s+to\s+improve)\b|\b(?:are|were|is|was):$|^(?:that\s+)?(?:the\s+)?(?:[\w'&,]+\s+){0,8}?${body}:?$`, 'i')
/** Other words at the end of which a list may begin, for a sentence without a mark. */
const opens = /\b(?:should|must|needs?\s+to|consider|that|are|is|to)\b/i
const openEnd = new RegExp(String.raw`\b(?:to|that|follows|following|that\s+(?:the\s+)?(?:[\w'&,]+\s+){0,8}?${body})$`, 'i')
const longest = 400

/** A heading must say that it asks or announces: "REASON FOR RECOMMENDATIONS:" leads to no list. */
const asksOutright = new RegExp(String.raw`\b(?:is|are|was|were|be)\s(?:\w+\s)?(?:recommended|asked|invited|requested|required)\b|\b(?:recommend(?:ed)?|resolved|agreed|decided)\s(?:to|that)\b|\bfollow(?:ing|s)\b|\b(?:made|makes|identified|found|names?|contains?|gives?|lists?)\b|^that:?$|^(?:that\s+)?(?:the\s+)?(?:[\w'&,]+\s+){0,8}?${body}:?$`, 'i')

/** Whether words only introduce a list: "The Cabinet is RECOMMENDED to", "That Cabinet:", "Ofsted made four recommendations:". */
export function isLeadIn(view: View, look: 'plain' | 'marked' | 'heading' = 'plain'): boolean {
  const words = trimEndOf(view.folded.trim(), ' -')
  if (words.length > longest) return false
  if (!words.endsWith(':')) return openEnd.test(words) && asks.test(words)
  if (look === 'heading') return asksOutright.test(words)
  return asks.test(words) || (look === 'plain' && opens.test(words))
}

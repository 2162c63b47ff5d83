import { anyOf } from '../../text/any-of.ts'
import { trimEndOf } from '../../text/trim.ts'
import type { View } from '../../text/view.ts'
import { decidingBody } from '../../vocabulary/council-bodies.ts'

/** "the Adults and Children Scrutiny Committee" */
const namedBody = String.raw`(?:the )?(?:[\w'&,]+ ){0,8}?${anyOf(decidingBody, 'scrutiny')}`
/** "That the Cabinet:" and nothing else */
const bodyAlone = `^(?:that )?${namedBody}:?$`
const requests = ['recommend(?:ed|s|ations?)?', 'asked', 'invited', 'requested', 'resolved', 'agreed', 'decided', 'proposed', 'required to']
const announces = ['following', 'follows', 'identified', 'made', 'found', 'areas?', 'priorities', 'sets? out', 'needs? to improve']

/** Words that ask for something, or announce what inspectors asked for. */
const asks = new RegExp(anyOf(String.raw`\b${anyOf(...requests, ...announces)}\b`, String.raw`\b(?:are|were|is|was):$`, bodyAlone), 'i')
const duty = /\b(?:should|must|needs? to|consider|required)\b/i
/** Other words at the end of which a list may begin, for a sentence without a mark. */
const opens = /\b(?:that|are|is|to)\b/i
const theFollowing = String.raw`(?:take|address|implement) the following(?: \w+){0,2}\.?`
const openEnds = ['to', 'that', 'follows', 'following', theFollowing, `that ${namedBody}`]
const openEnd = new RegExp(String.raw`\b${anyOf(...openEnds)}$`, 'i')
const longest = 400

const isRequested = String.raw`\b(?:is|are|was|were|be) (?:\w+ )?(?:recommended|asked|invited|requested|required)\b`
const asksThat = String.raw`\b(?:recommend(?:ed)?|resolved|agreed|decided) (?:to|that)\b`
const gives = String.raw`\b(?:made|makes|identified|found|names?|contains?|gives?|lists?)\b`
/** A heading must say that it asks or announces: "REASON FOR RECOMMENDATIONS:" leads to no list. */
const asksOutright = new RegExp(anyOf(isRequested, asksThat, String.raw`\bfollow(?:ing|s)\b`, gives, '^that:?$', bodyAlone), 'i')

/**
 * What a line that may lead to a list looks like, and what it must say when a colon ends it; one with a mark may be known by its first
 * words.
 */
const wanted = { plain: [asks, duty, opens], introducing: [asks, duty], marked: [asks], heading: [asksOutright] } as const

/** Whether words only introduce a list: "The Cabinet is RECOMMENDED to", "That Cabinet:", "Ofsted made four recommendations:". */
export function isLeadIn(view: View, look: keyof typeof wanted = 'plain'): boolean {
  const words = trimEndOf(view.folded.trim(), ' -')
  if (words.length > longest) return false
  return words.endsWith(':') ? wanted[look].some((pattern) => pattern.test(words)) : openEnd.test(words) && asks.test(words)
}

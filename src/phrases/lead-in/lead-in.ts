import { anyOf } from '../../text/any-of.ts'
import { fits } from '../../text/search.ts'
import { trimEndOf } from '../../text/trim.ts'
import type { View } from '../../text/view.ts'
import { numberWords } from '../../vocabulary/numbers.ts'
import { decidingBody } from '../../vocabulary/council-bodies.ts'
import { askingWords } from './asked.ts'
import { bodyAlone, namedBody } from './named-body.ts'

const requests = ['recommend(?:ed|s|ations?)?', 'asked', 'invited', 'requested', 'resolved', 'agreed', 'decided', 'proposed', 'required to']
const number = anyOf(...numberWords)
const things = anyOf('areas', 'things', 'matters', 'points', 'issues')
/** "There are two:", "named two matters:", "There are five for the Council and one for the Board:" */
const count = anyOf(String.raw`\b${number}(?: (?:\w+ )?${things})?:$`, String.raw`^there (?:are|were) ${number}\b.*:$`)
const announces = ['following', 'follows', 'identified', 'made', 'found', 'areas?', 'priorities', 'sets? out', 'needs? to improve']

/** Words that ask for something, or announce what inspectors asked for. */
const announced = String.raw`\b${anyOf(...requests, ...announces)}\b`
const asks = new RegExp(anyOf(announced, String.raw`\b(?:are|were|is|was):$`, count, bodyAlone), 'i')
const duty = /\b(?:should|must|needs? to|consider|required)\b/i
/** Other words at the end of which a list may begin, for a sentence without a mark. */
const opens = /\b(?:that|are|is|to)\b/i
const theFollowing = String.raw`(?:take|address|implement) the following(?: \w+){0,2}\.?`
const openEnds = ['to', 'that', 'follows', 'following', theFollowing, `that ${namedBody}`]
const openEnd = new RegExp(String.raw`\b${anyOf(...openEnds)}$`, 'i')
const longest = 400

const points = anyOf('recommendations?', 'decisions?', 'resolutions?', 'proposals?')
const isRequested = String.raw`\b(?:is|are|was|were|be) (?:\w+ )?${anyOf(...askingWords, 'required')}\b`
const asksThat = String.raw`\b(?:recommend(?:ed|s)?|resolved|agree[ds]|decided) (?:to|that)\b`
const gives = String.raw`\b(?:made|makes|identified|found|names?|contains?|gives?|lists?)\b`
const mustDo = String.raw`\b(?:should|must)(?: also)?:$`
const thatPoints = `^that(?: the ${points}\\b|:?$)`
/** A heading must say that it asks or announces: "REASON FOR RECOMMENDATIONS:" leads to no list. */
const asksOutright = new RegExp(anyOf(isRequested, asksThat, String.raw`\bfollow(?:ing|s)\b`, gives, thatPoints, bodyAlone, mustDo), 'i')

/** How a numbered sentence begins that only introduces its bullets; a topic begins with what is to be done ("Improve …: • … • …"). */
const introducers = ['in order', 'to', 'the', 'it', 'this', 'these', 'that', 'we', 'there', 'areas', 'as'].map((word) => `${word} `)
const others = ['inspectors', 'ofsted', 'following', 'recommend', 'priorities']
const introduces = new RegExp(`^${anyOf(decidingBody, ...introducers, ...others)}`, 'i')
const anything = /^/
const fourWords = /^(?:\S+ ){3}/

/** What a line that may lead to a list looks like: how it begins, and what it must say when a colon ends it. */
const looks = {
  plain: { begins: anything, says: [asks, duty, opens] },
  /** A numbered sentence with bullets below it. */
  numbered: { begins: introduces, says: [asks, duty] },
  /** A line with a mark may be known by its first words. */
  marked: { begins: anything, says: [asks] },
  heading: { begins: anything, says: [asksOutright] },
  /** A heading within a section, above more of the section's entries. */
  within: { begins: fourWords, says: [anything] },
} as const

const theFollowingPoints = anyOf(`following ${anyOf(points, 'be')}`, `that the ${points}`)
const beDone = String.raw`\bbe \w{2,}(?:ed|de|en)\b.*`
/** "That the following be agreed:", "That the recommendations be agreed:" lead on; "that posts be filled, as follows:" has decided. */
const decides = new RegExp(String.raw`^(?!.{0,60}\b${theFollowingPoints}\b)that .{3,250}${beDone}(?<!\b(?:to|that)):$`, 'i')

/** Whether words only introduce a list: "The Cabinet is RECOMMENDED to", "That Cabinet:", "Ofsted made four recommendations:". */
export function isLeadIn(view: View, look: keyof typeof looks = 'plain'): boolean {
  const words = trimEndOf(view.folded.trim(), ' -')
  const { begins, says } = looks[look]
  if (words.length > longest || fits(decides, words) || !fits(begins, words)) return false
  return words.endsWith(':') ? says.some((pattern) => fits(pattern, words)) : fits(openEnd, words) && fits(asks, words)
}

import { anyOf } from '../../text/any-of.ts'
import { either } from '../../text/either.ts'
import type { BlockView } from '../../text/view.ts'

/** How many of a paper's first lines may be its title, and how long a title is. */
const headLines = 12
const longestTitle = 160
const papers = anyOf('report', 'review', 'overview', 'update', 'summary', 'statement', 'account')
const period = anyOf('annual', 'yearly', 'quarterly', 'end[- ]of[- ]year', 'year[- ]end', 'half[- ]year(?:ly)?', 'six[- ]month(?:ly)?')
const quarter = anyOf(String.raw`quarter (?:[1-4]|one|two|three|four)`, 'Q[1-4]', '(?:first|second|third|fourth) quarter')
const figures = anyOf('performance', '(?:revenue |capital )?budget', 'finance', 'financial', 'scorecard')
const watched = anyOf('monitoring', 'outturn', 'dashboard', papers)
/** A committee's name is none: "Overview and Scrutiny". */
const kinds = anyOf(
  String.raw`${period} (?:[\w'&-]+ ){0,3}${papers}`, quarter, `${figures} ${watched}`, 'state of the \\w+', 'year in review', 'risk register',
)
const overview = new RegExp(String.raw`\b${kinds}\b(?! (?:and|&) scrutiny\b)`, 'i')

/** Minutes name papers of that kind among their items. */
const others = either(
  /\b(?:ofsted|(?:re-?)?inspect(?:ion|ed)|visits?)\b/i,
  /\bminutes\b|^(?:agenda|present|attendance|decisions? (?:of|by|record|notice))\b/i,
)
const item = /^\d{1,3}\W*[ \t|]/

/**
 * Whether a paper's title says that it looks over a year, a quarter or all services, and none of its first words tells of an inspection:
 * what it says of inspections below it recalls.
 */
export function isOverview(blocks: readonly BlockView[]): boolean {
  const head = blocks.slice(0, headLines)
  const isTitle = (line: BlockView): boolean => line.value.length < longestTitle && !line.has(item) && line.body.has(overview)
  return head.some(isTitle) && !head.some((line) => line.has(others))
}

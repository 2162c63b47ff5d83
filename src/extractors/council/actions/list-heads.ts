import type { ActionKind } from '../../../record/schema.ts'
import { anyOf } from '../../../text/any-of.ts'
import { improvementHeading, priorityAction, whatNeedsToImprove } from '../../../vocabulary/action-headings.ts'

const whose = "(?:(?:ofsted(?:'s)?|inspection|identified|key|main) )*"
const source = String.raw`(?: (?:identified|from the inspection|\().{0,40})?`
const areas = `${anyOf(improvementHeading, 'improvement areas?')}${source}`
const whoMust = String.raw`(?:do(?:es)? )?(?:we |they |it |the (?:[\w']+ ){1,3})?(?:must|should|needs? to|ha(?:ve|s) to)`
/** "What must get better", "Where we need to improve", "What do we have to get better at" */
const plainly = new RegExp(`^(?:what|where) ${whoMust} (?:still )?(?:be )?(?:improved?|(?:get|do|be) better)(?: at| in)?$`, 'i')

const improvement = `^${whose}${anyOf(areas, String.raw`${whatNeedsToImprove}\b.{0,60}`)}$`

const theirs = "(?:ofsted|inspection|inspectors?)(?:'s|')? (?:report )?recommendations?"
const ofTheirs = String.raw`recommendations? (?:of|from|made (?:by|in)|in) (?:the )?(?:ofsted|inspect\w*|report)\b`
const recommendation = `^(?:the )?${anyOf(theirs, ofTheirs)}(?: .{0,40})?$`

/** Headings of inspection letters and reports that a paper keeps when it repeats their lists, and heads of its plan's columns. */
export const listHeads: readonly (readonly [RegExp, ActionKind])[] = [
  [new RegExp(`^${priorityAction}$`, 'i'), 'priority-action'],
  [new RegExp(improvement, 'i'), 'area-for-improvement'],
  [new RegExp(recommendation, 'i'), 'recommendation'],
]

/** Whether a heading asks in plain words what is to get better. */
export function asksPlainly(words: string): boolean {
  return plainly.test(words)
}

/** What kind of action such a heading or label stands above. */
export function labelledKind(words: string): ActionKind | undefined {
  return listHeads.find(([pattern]) => pattern.test(words))?.[1]
}

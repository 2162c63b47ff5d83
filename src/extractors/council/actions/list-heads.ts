import type { ActionKind } from '../../../record/schema.ts'
import { anyOf } from '../../../text/any-of.ts'
import { fits } from '../../../text/search.ts'
import { trimEndOf } from '../../../text/trim.ts'
import { safeguardingBoard } from '../../../vocabulary/council-bodies.ts'
import { improvementHeading, inspectionSpeaks, priorityAction, whatNeedsToImprove } from '../../../vocabulary/action-headings.ts'

type TextKinds = readonly (readonly [RegExp, ActionKind])[]

const whose = "(?:(?:ofsted(?:'s)?|inspection|identified|key|main) )*"
const source = String.raw`(?: (?:identified|from the inspection|\().{0,40})?`
const needing = anyOf('requiring', 'needing', 'in need of', '(?:that|which) needs?')
const inNeed = `areas? ${needing} (?:further )?(?:improvement|development)`
const named = anyOf(improvementHeading, '(?:improvement|development) areas?', inNeed, 'areas? to (?:work on|improve|develop)')
const areas = `${named}${source}`

/** "What the inspectors asked us to improve" */
const askedUs = '(?:asked|told|wants?|wanted) (?:us|the council|them|it)'
const askedToImprove = `what ${inspectionSpeaks} (?:have |has )?${askedUs} to (?:improve|work on)`
const improvement = `^${whose}${anyOf(areas, askedToImprove, String.raw`${whatNeedsToImprove}\b.{0,60}`)}$`

const theirs = "(?:ofsted|inspection|inspectors?)(?:'s|')? (?:report )?recommendations?"
const ofTheirs = String.raw`recommendations? (?:of|from|made (?:by|in)|in) (?:the )?(?:ofsted|inspect\w*|report)\b`

const them = anyOf(safeguardingBoard, 'board', 'local authority', 'partnership')
const forThem = `recommendations? for (?:the )?${them}`

const must = anyOf('must', 'should', 'needs? to', 'ha(?:ve|s) to')
const ask = anyOf('asks?', 'asked', 'wants?', 'wanted', 'recommend(?:s|ed)?', 'expect(?:s|ed)?', 'requires?', 'required', 'told us to do')
/** "What Ofsted asked for", "What inspectors told us to do" */
const ofWhom = '(?: (?:us|of us|for|to|we|should|do|done|see|the council)){0,5}'
const whatTheyAsk = `what ${inspectionSpeaks} (?:has |have )?${ask}${ofWhom}`
const saidToDo = String.raw`what ${inspectionSpeaks} sa(?:id|ys?) (?:that )?(?:we|the council|it|leaders) ${must} (?:to )?do`
/** "What we're asked to do", "What the council has been told to put right" */
const areAsked = anyOf('(?:are|were)', "(?:'re|'ve been)", '(?:have|has) been', 'is', 'was')
const weOrIt = anyOf('we', 'the council', 'the partnership', 'it')
const putRight = anyOf('do(?: better)?', 'improve', 'change', 'work on', 'put right', 'get better at')
const weAreAsked = `what ${weOrIt} ?${areAsked} (?:asked|told|required|expected) to ${putRight}`
const recommendationsOf = `(?:the )?${anyOf(theirs, ofTheirs, forThem)}(?: .{0,40})?`
const recommendation = `^${anyOf(recommendationsOf, whatTheyAsk, saidToDo, weAreAsked)}$`

/** "What Ofsted says we still need to do", "What must get better", "Where we need to improve" */
const stillToDo = String.raw`what ${inspectionSpeaks} sa(?:id|ys?) (?:\w+ ){1,3}still ${must} (?:be )?do(?:ne)?`
const who = String.raw`(?:do(?:es)? )?(?:we |they |it |the (?:[\w']+ ){1,3})?`
const getBetter = anyOf('improved?', 'work on', '(?:get|do|be) better')
const toGetBetter = `(?:what|where) ${who}${must} (?:still )?(?:be )?${getBetter}(?: at| in)?`
/** "What do they want us to work on?" */
const doTheyWant = `what (?:do|does|did) (?:they|${inspectionSpeaks}) (?:want|ask|expect|tell)`
const wantUsTo = `${doTheyWant} (?:us |the council )?to ${anyOf('improve', getBetter)}`

/** "What the inspectors would like to see improved" */
const toSee = '(?:would like|wants?|wanted) (?:us |the council )?to (?:see|have)'
const likeToSee = `what ${inspectionSpeaks} ${toSee} ${anyOf('improved?', 'better', 'getting better')}`

/** What a heading in plain words asks, where a list follows. */
export const plainHeading = new RegExp(String.raw`^(?:\d[\d.]* )?${anyOf(stillToDo, toGetBetter, wantUsTo, likeToSee)}[ ?:.]*$`, 'i')

/** Headings of inspection letters and reports that a paper keeps when it repeats their lists, and heads of its plan's columns. */
export const listHeads: TextKinds = [
  [new RegExp(`^${priorityAction}(?: for the .{3,40})?$`, 'i'), 'priority-action'],
  [new RegExp(improvement, 'i'), 'area-for-improvement'],
  [new RegExp(recommendation, 'i'), 'recommendation'],
]

/** What kind of action such a heading or label stands above. */
export function labelledKind(words: string): ActionKind | undefined {
  const bare = trimEndOf(words.replace(/^\d[\d.]* /, ''), ' ?:.')
  return listHeads.find(([pattern]) => fits(pattern, bare))?.[1]
}

/** What a page of a meeting prints between an item's title and its minutes. */
export const minutesHead = /^minutes ?:?$/i

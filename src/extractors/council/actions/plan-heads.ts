import { anyOf } from '../../../text/any-of.ts'

/** A pattern for a column's head that says one of these. */
export function head(...words: readonly string[]): RegExp {
  return new RegExp(`^${anyOf(...words)}$`, 'i')
}

const leads = anyOf('officer', 'person', 'director', 'responsible', 'agency', 'name')
/** Who does it. */
const owner = anyOf(
  String.raw`(?:responsible|accountable)(?: \w+)?`,
  `(?:(?:action|strategic|operational) )?(?:lead|owner)s?(?: ${leads})?s?`,
  'senior responsible (?:officer|owner)', 'SRO', '(?:by )?whom?', '(?:lead )?officer(?: responsible)?', 'responsibility', 'person responsible',
)

/** By when. */
const due = anyOf(
  '(?:due|target|completion|end|review)(?: (?:date|by))?', "(?:(?:ofsted|inspection|report)(?:'s)? )?time-? ?(?:scale|frame|line)s?", 'deadline',
  '(?:(?:due )?by )?when', '(?:due )?by', 'date(?: (?:due|for completion))?', 'to be completed by',
)

const whose = '(?:(?:key|agreed|planned|specific|main|our|smart) )*'
const aim = String.raw`to (?:address|achieve|improve)\b.{0,40}`
const which = anyOf('required', 'needed', 'planned', 'agreed', 'points?', 'to be taken', 'we will take', aim)
const things = anyOf('actions?', 'tasks?', 'activit(?:y|ies)', 'steps?', 'milestones?')

/** What a plan's own things to do are called. */
const ownAction = anyOf(
  String.raw`${whose}${things}(?:\(s\)|/s)?(?: ${which})?`,
  'what (?:we )?(?:will|are going to|need to|must) (?:we )?do', 'what (?:we are|will be) doing', 'what needs to (?:be done|happen)',
)

/** The heads of a plan's columns. */
export const planHeads = { owner: head(owner), due: head(due), ownAction: head(ownAction) } as const

/** The same words as labels in a plan without tables. */
export const planLabels = { owner: new RegExp(owner, 'i'), due: new RegExp(due, 'i'), ownAction: new RegExp(ownAction, 'i') } as const

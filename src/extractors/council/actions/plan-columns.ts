import type { ActionKind } from '../../../record/schema.ts'
import { anyOf } from '../../../text/any-of.ts'
import { fits } from '../../../text/search.ts'
import { trimEndOf } from '../../../text/trim.ts'
import { listHeads } from './list-heads.ts'

/** A pattern for a column's head that says one of these. */
function head(...words: readonly string[]): RegExp {
  return new RegExp(`^${anyOf(...words)}$`, 'i')
}

const leads = anyOf('officer', 'person', 'director', 'responsible', 'agency', 'name')
/** Who does it. */
const owner = anyOf(
  String.raw`(?:responsible|accountable)(?: \w+)?`,
  `(?:(?:action|strategic|operational) )?(?:lead|owner)s?(?: ${leads})?s?`,
  'senior responsible (?:officer|owner)', 'SRO', '(?:by )?whom?(?: is responsible| will lead)?', '(?:lead )?officer(?: responsible)?', 'responsibility', 'person responsible',
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

type TextHeads = readonly (readonly [RegExp, ActionKind])[]

/** Heads of the column of what the inspectors asked for in a plan that repeats it. */
const askedHeads: TextHeads = [
  ...listHeads,
  [/^(?:report )?recommendations?(?: (?:of|from|by|made|\().{0,40})?$/i, 'recommendation'],
]
/** In a council's own plan what it was asked for goes before what it will do. */
const ownHeads: TextHeads = [[planHeads.ownAction, 'next-step']]
/** A board's minutes have a column of what was agreed to be done. */
const textHeads = { paper: askedHeads, plan: [...askedHeads, ...ownHeads], minutes: ownHeads } as const
export type Whose = keyof typeof textHeads

/** Columns beside it by which a plan is told from the paper's own recommendations. */
const planHead = head("(?:(?:council(?:'s)?|our|service|management) )?" + anyOf(
  'response', 'progress', String.raw`actions?(?: \w+){0,3}`, 'status', 'rag(?: rating)?', 'update', 'outcome', 'measures?',
  'success criteria', 'evidence',
))
const numberHead = head('number', '#', 'item', 'rec', '', String.raw`${anyOf('no', 'ref(?:erence)?', 'rec(?:ommendation)? (?:no|number)')}\.?`)
const inspected = /\b(?:ofsted|inspect\w*|improve\w*|development|priority)\b/i

/** What kind of action a table's rows are, and in which of its columns each thing stands; in none at -1. */
export interface Columns {
  readonly kind: ActionKind
  readonly text: number
  readonly owner: number
  readonly due: number
  readonly number: number
  /** In a plan, where it says beside what was asked for what will be done. */
  readonly own: number
  readonly width: number
}

/** The columns of a table of actions, by their heads. */
export function columnsOf(heads: readonly string[], whose: Whose): Columns | undefined {
  const words = heads.map((head) => trimEndOf(head, ' :?'))
  const column = (pattern: RegExp): number => words.findIndex((word) => fits(pattern, word))
  const { owner, due, ownAction } = planHeads
  for (const [pattern, kind] of heads.length > 1 ? textHeads[whose] : []) {
    const text = column(pattern)
    if (text < 0 || !(fits(inspected, words[text] ?? '') || [owner, due, planHead].some((other) => column(other) >= 0))) continue
    const own = whose === 'plan' && kind !== 'next-step' ? column(ownAction) : -1
    return { kind, text, owner: column(owner), due: column(due), number: column(numberHead), own, width: heads.length }
  }
  return undefined
}

import { anyOf } from '../../../text/any-of.ts'
import { fits } from '../../../text/search.ts'
import type { BlockView, View } from '../../../text/view.ts'
import type { ActionKind } from '../../../record/schema.ts'
import { safeguardingBoard } from '../../../vocabulary/council-bodies.ts'
import type { Grounded } from '../../../text/grounded.ts'
import type { ActionDraft } from '../../actions/action-draft.ts'
import { type Entry, toAction } from '../../entries/entry.ts'

const bodies = anyOf(
  'board', 'council', 'authority', 'partnership', 'partners', 'police', 'service', 'trust', 'CCG', 'ICB', 'clinical commissioning group',
  'NHS England', 'schools', 'agencies', 'probation', 'constabulary', 'LSCB',
)
const name = String.raw`(?:[A-Z][\w'&-]*,? (?:(?:of|for|and|the|&) )*){0,7}${bodies}`
const health = String.raw`NHS(?: [A-Z][\w'-]*){1,5}`
/** "The Management Board", "Metropolitan Police", "NHS Elmshire" */
const theirName = `(?:for )?(?<body>(?:the )?${anyOf(name, health)})`
/** "The Management Board should:" */
const duty = '(?: (?:should|must|needs? to|has to))?'
/** "Resolved that the Board:" decides. */
const deciding = String.raw`(?!(?:resolved|agreed|decided|recommended|that)\b)`
const body = new RegExp(`^${deciding}${theirName}${duty} ?:?$`, 'i')
/** Whom an inspection of a council speaks to anyway. */
const anyway = /\b(?:authority|council|local area partnership)\b.* (?:should|must|needs? to|has to)\b/i
const longest = 90

/** The body that is to act on the entries below, where a line says no more: "The police", "The Management Board should:" */
export function bodyNamed({ block, body: words }: BlockView): View | undefined {
  const mayName = block.kind !== 'item' && block.kind !== 'row' && words.end - words.start <= longest && !words.has(anyway)
  return mayName ? words.find(body)?.groups.body : undefined
}

const forBoard = new RegExp(`\\b(?:recommendations?|improvement|action) (?:for|to) (?:the )?(?<owner>${safeguardingBoard})`, 'i')
const before = /^\((?<owner>(?:The )?[A-Z][^()]{2,60})\) (?=[A-Z])/
/** "(Elmshire Council and NHS Elmshire)", "(N Hale, June 2016)"; an abbreviation is one word. */
const behind = / \((?<owner>[A-Z][\w.&']* [\w.&' -]{1,50})(?:, (?<due>[^()]{3,30}))?\)\.?$/
/** Where every entry ends so, an abbreviation is an owner, too. */
const behindEach = / \((?<owner>[A-Z][\w.&' -]{1,50})\)\.?$/
/** "… Who: Elmshire Council" */
const labelled = /(?<=[.;] )(?:who|owner|lead|responsible(?: bod(?:y|ies))?) ?: (?<owner>[A-Z][^:]{2,120})$/i
/** "(NMS 17.1)", "(Regulation 12)", "(paragraph 23)": where it stands, and no owner */
const places = anyOf(
  'NMS', 'regs?', 'regulations?', 'standards?', 'para(?:graph)?s?', 'pages?', 'sections?', 'articles?', 'clauses?', 'rec(?:ommendation)?s?', 'see',
)
const reference = new RegExp(String.raw`^${places}\b|\d$`, 'i')
/** How many entries of a list must name their owner at the end. */
const several = 2

const given = anyOf('given', 'set', 'asked', 'told', 'made')
const isGiven = String.raw`\bboard (?:(?:had|has) been|was|were|is) (?:\w+ )?${given}\b`
const boardAsked = new RegExp(anyOf(isGiven, String.raw`\bfor (?:his|her|the|its) board\b`), 'i')
const someBoard = new RegExp(safeguardingBoard, 'i')

/**
 * The safeguarding board for which a lead-in says that a list is: "The recommendations for the LSCB were:", "… the LSCB. His board had been
 * given three:"
 */
export function boardIn(lead: View, above: View): Grounded<string> | null {
  const named = lead.find(forBoard)?.groups.owner
  return (named ?? (lead.has(boardAsked) ? above.find(someBoard)?.whole : undefined))?.words() ?? null
}

/** Entries as actions, with the owners that brackets name: "(The Board) Ensure …", and at the end of several of a list. */
export function owned(list: readonly Entry[], kind: ActionKind, board: Grounded<string> | null = null): ActionDraft[] {
  const isBehind = list.filter(({ text }) => namedBehind(text, behind)).length >= several
  const isBehindEach = isBehind && list.every(({ text }) => namedBehind(text, behindEach))
  const ownedAtEnd = (entry: Entry): ActionDraft | undefined => ownedBehind(entry, kind, isBehindEach ? behindEach : behind)
  const ownedByBoard = (entry: Entry): ActionDraft => toAction(entry, kind, entry.owner ?? board)
  const readers = [ownedBefore, ownedByLabel, ...(isBehind ? [ownedAtEnd] : []), ownedByBoard]
  return list.flatMap((entry) => readers.map((read) => read(entry, kind)).find((action) => action !== undefined) ?? [])
}

function ownedBefore(entry: Entry, kind: ActionKind): ActionDraft | undefined {
  const found = entry.text.find(before)
  return found && toAction({ ...entry, text: entry.text.after(found.whole) }, kind, found.groups.owner?.words())
}

function ownedByLabel(entry: Entry, kind: ActionKind): ActionDraft | undefined {
  const found = entry.text.find(labelled)
  return found && toAction({ ...entry, text: entry.text.before(found.whole).trim() }, kind, found.groups.owner?.words())
}

function ownedBehind(entry: Entry, kind: ActionKind, owner: RegExp): ActionDraft | undefined {
  const found = namedBehind(entry.text, owner)
  if (!found) return undefined
  const timescale = found.groups.due?.words() ?? entry.timescale
  return toAction({ ...entry, text: entry.text.before(found.whole).trim(), timescale }, kind, found.groups.owner?.words())
}

function namedBehind(text: View, pattern: RegExp): ReturnType<View['find']> {
  const found = text.find(pattern)
  return found && !fits(reference, found.groups.owner?.folded ?? '') ? found : undefined
}

import { defineExtractor } from '../../rules/extractor.ts'
import type { ActionKind } from '../../record/schema.ts'
import { anyOf } from '../../text/any-of.ts'
import type { Grounded } from '../../text/grounded.ts'
import { fits } from '../../text/search.ts'
import type { View } from '../../text/view.ts'
import { areaForImprovement, priorityAction } from '../../vocabulary/action-headings.ts'

const foundNone = '(?:did|do|does|ha[sd]|have) not (?:find|found|identify|identified|make|made) any'
const thereAre = 'there (?:are|were)'
/** "nothing in the letter that called for priority action" */
const nothing = String.raw`nothing\b[^.;\n]{0,60}`
/** "Areas for priority action: none", "Are there priority actions? No", "… one area for priority action. This time there was none" */
const answeredNone = anyOf(
  String.raw`${priorityAction} ?[:-] ?none\b`,
  String.raw`are there (?:any )?${priorityAction}\?[ \n]{1,3}(?:no|none)\b`,
  String.raw`${priorityAction}\. [^.\n]{0,20}there (?:was|were) none\b`,
)
const aPlan = String.raw`an? ${priorityAction} plan\b`
/** "no requirement for a priority action plan", "was not required to submit a priority action plan" */
const noPlan = anyOf(
  String.raw`(?:no (?:requirement|need)|not (?:have )?(?:asked|required|needed)) (?:for|to \w+) ${aPlan}`,
  String.raw`(?:did|does|do|was|is|were|are) not (?:ask for|call for|need|require|asked for) ${aPlan}`,
  String.raw`no ${priorityAction} plan (?:is|was) (?:needed|required|asked for)`,
)
const noNeed = `no (?:requirement|need) for ${priorityAction}`
const told = anyOf('found', 'identified', 'made', 'given', 'raised', 'set')
const gives = anyOf(thereAre, 'identif(?:y|ies|ied)', 'makes?', 'made', 'gives?', 'gave', 'contain(?:s|ed)?')
const sort = '(?:formal |statutory |separate )?'

/** "makes no formal recommendations", "did not identify any areas for improvement", "no recommendations were made" */
function noneOf(what: string): RegExp {
  const wereNone = `no ${sort}${what} (?:were|have been|are) ${told}`
  return new RegExp(String.raw`\b${anyOf(`${anyOf(`${gives} no`, foundNone)} ${sort}${what}`, wereNone)}\b`, 'i')
}

/** How each kind is told to be missing, and a word without which it is not: to look for that costs little. */
const kinds: readonly (readonly [RegExp, ActionKind, RegExp])[] = [
  [new RegExp(String.raw`\b${anyOf(`${anyOf('no', foundNone, nothing)} ${priorityAction}`, answeredNone, noPlan, noNeed)}\b`, 'i'), 'priority-action', /\bpriority\b/i],
  [noneOf(areaForImprovement), 'area-for-improvement', /\bareas?\b/i],
  [noneOf(String.raw`recommendations(?! for | to (?:the )?(?:cabinet|executive|board|full council)\b)`), 'recommendation', /\brecommendations\b/i],
]
/** "No areas were identified for immediate improvement." */
const noneFound = /^(?:\d+\. ?)?no (?:areas|recommendations|actions) (?:were|have been) (?:found|identified|made)\b/i
/** All that a section says of its kind, under its heading: "None.", "None were identified.", "There were none." */
const bareNone = new RegExp(String.raw`^(?:\d+\. ?)?(?:${thereAre} )?none\b(?! of\b)[^.]{0,50}\.?$`, 'i')

/** Kinds of action that a document says there are none of: "There are no priority actions." */
export const noneStated = defineExtractor<ActionKind[]>('none-stated', (view) => nonesIn(view))

/** The same, of words that tell of the inspection at hand. */
export function nonesIn(view: View, isOwn: (at: View) => boolean = () => true): Grounded<ActionKind>[] {
  return kinds.flatMap(([pattern, kind, sign]) => {
    const at = view.has(sign) && view.findAll(pattern).map(({ whole }) => whole).find(isOwn)
    return at ? [at.means(kind)] : []
  })
}

/** The same for the section of one kind, which may say no more than "None". */
export function noneIn(kind: ActionKind) {
  return defineExtractor<ActionKind[]>('none-in-section', (view) => {
    const none = view.blocks().find((block) => block.body.has(bareNone))
    return none ? [none.body.means(kind)] : []
  })
}

/** Whether a sentence says that there are no actions of some kind. */
export function saysNone(words: string): boolean {
  return fits(bareNone, words) || fits(noneFound, words) || kinds.some(([pattern]) => fits(pattern, words))
}

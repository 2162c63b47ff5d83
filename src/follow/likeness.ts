import type { Gist } from './words/gist.ts'
import { hasKin } from './words/kin.ts'
import { kindOfTerm } from './words/terms.ts'
import { weightOf } from './words/weights.ts'

/** In so few sentences stands a word that says what a passage is about as a concept does. */
const telling = 3.4
/** What says more than this is a thing in common. */
const weighty = 1.3
/** How much a concept says of one that is near to it. */
const half = 0.5

/**
 * What speaks for and against an action and a later passage being about one matter, by name; undefined where nothing does: they must have in
 * common a thing that is done, people whom it is done for, or a rare word.
 */
export function traitsOf(action: Gist, later: Gist, context: Gist, isAction: boolean) {
  let [common, missing, around, things, told, ways, waysShared, lost, words1, most] = [0, 0, 0, 0, false, 0, 0, 0, 0, 0]
  for (const term of action.terms) {
    const weight = weightOf(term)
    const kind = kindOfTerm(term)
    if (kind === 'how') ways += weight
    if (later.terms.has(term)) {
      common += weight
      told ||= kind === 'what' || kind === 'who' || (kind === 'word' && weight >= telling)
      things += Number(weight >= weighty)
      if (kind === 'how') waysShared += weight
      if (kind === 'word') words1 += weight
      if (kind !== 'how') most = Math.max(most, weight)
    } else if (hasKin(later.terms, term)) {
      common += weight * half
      missing += weight * half
    } else if (context.terms.has(term)) around += weight
    else {
      missing += weight
      if (kind !== 'how' && kind !== 'word') lost = Math.max(lost, weight)
    }
  }
  if (!told) return undefined
  let [besides, words, extra] = [0, 0, 0]
  for (const term of later.terms) {
    if (action.terms.has(term)) continue
    if (kindOfTerm(term) !== 'word' && kindOfTerm(term) !== 'how' && !hasKin(action.terms, term)) extra = Math.max(extra, weightOf(term))
    if (kindOfTerm(term) === 'word') words += weightOf(term)
    else if (kindOfTerm(term) === 'how') besides += weightOf(term)
    else besides += weightOf(term) * (hasKin(action.terms, term) ? half : 1)
  }
  return {
    one: 1,
    ratio: common / (common + missing * 0.5 + around * 0.35 + besides * 0.45 + words * 0.05),
    covered: common / action.weight,
    common: Math.log1p(common),
    things: Math.min(things, 4),
    head: Number(hasHead(action, later)),
    near: Number(!hasHead(action, later) && action.head !== undefined && hasKin(later.terms, action.head)),
    headOther: Number(hasHead(later, action)),
    others: Number(isOfOthers(action, context)),
    ways: ways === 0 ? 0.5 : waysShared / ways,
    isAction: Number(isAction),
    lost: lost / 10,
    extra: extra / 10,
    words: Math.log1p(words1),
    most: most / 10,
    context: (common + around) / action.weight,
    long: Math.log(action.weight) - 3,
    besides: Math.log1p(besides),
  }
}

export function likeness(action: Gist, later: Gist, context: Gist = later, isAction = context === later): number {
  const traits = traitsOf(action, later, context, isAction)
  return traits?.ratio ?? 0
}

/** Whether the concept that says most in one passage stands in the other, too. */
function hasHead({ head }: Gist, other: Gist): boolean {
  return head === undefined || other.terms.has(head)
}

/** Whether both name people, and none in common. */
function isOfOthers({ people: asked }: Gist, { people: told }: Gist): boolean {
  return asked.length > 0 && told.length > 0 && !asked.some((who) => told.includes(who))
}

import { traitWeights as weights } from './trait-weights.ts'
import type { Gist } from './words/gist.ts'
import { hasKin } from './words/kin.ts'
import { kindOfTerm } from './words/terms.ts'
import { weightOf } from './words/weights.ts'

/** What speaks for and against an action and a later passage being about one matter. */
export interface Traits {
  /** How much of what either says is in common. */
  readonly common: number
  /** Concepts and rare words in common, up to four. */
  readonly things: number
  /** How much of what the action says stands in or around the passage. */
  readonly around: number
  /** Whether the weightiest thing that is asked to be done is spoken of in the passage; half where none is. */
  readonly head: number
  /** How much of what is done in the passage, and for whom, is that which is asked for. */
  readonly own: number
  /** How many of the action’s ways to do it are those of the passage; half where it names none. */
  readonly ways: number
  /** The weightiest thing of the passage that is none of the action. */
  readonly besides: number
  /** Whether both name people, and none in common. */
  readonly others: number
  /** Whether it is a later action of few words: a general demand. */
  readonly brief: number
}

/** In so few sentences stands a word that says what a passage is about as a concept does. */
const telling = 3.4
/** People whose group says more than this are few. */
const few = 7.5
/** What says more than this is a thing in common. */
const weighty = 1.3
/** How much a concept says of one that is near to it. */
const half = 0.5
/** What counts against what is in common: words of the action that are nowhere, or only around the passage, and what that has besides. */
const against = { missing: 0.5, around: 0.35, concept: 0.45, word: 0.05 }
const [mostThings, fewTerms] = [4, 6]
/** Weights go to about so much. */
const tens = 10

/**
 * The traits of an action and a later passage; undefined where they cannot be about one matter: they must have in common a thing that is
 * done, people whom it is done for, or a rare word. Ways in which things are done are not enough.
 * @param context the later passage with all that stands around it
 */
export function traitsOf(action: Gist, later: Gist, context: Gist): Traits | undefined {
  if (!mayBeOne(action, later)) return undefined
  let [common, things, near, missing] = [0, 0, 0, 0]
  for (const term of action.terms) {
    const weight = weightOf(term)
    if (later.terms.has(term)) {
      common += weight
      things += Number(weight >= weighty)
    } else if (hasKin(later.terms, term)) {
      common += weight * half
      missing += weight * half
    } else if (context.terms.has(term)) near += weight
    else missing += weight
  }
  const { sum, most } = besidesOf(action, later)
  return {
    common: common / (common + missing * against.missing + near * against.around + sum),
    things: Math.min(things, mostThings),
    around: (common + near) / action.weight,
    head: action.head === undefined ? half : Number(later.terms.has(action.head)),
    own: covered(later, action, isAsked),
    ways: covered(action, later, (term) => kindOfTerm(term) === 'how'),
    besides: most / tens,
    others: Number(isOfOthers(action, context)),
    brief: Number(later === context && later.terms.size < fewTerms),
  }
}

/** How surely an action and a later passage with such traits are about one matter, from 0 to 1, as pairs that people judged say. */
export function likeness(traits: Traits, isNearest: boolean): number {
  const names = Object.keys(traits) as (keyof Traits)[]
  const sum = names.reduce((all, name) => all + weights[name] * traits[name], weights.none + (isNearest ? weights.nearest : 0))
  return 1 / (1 + Math.exp(-sum))
}

/** Whether an action and a later passage have anything in common that tells of a matter. */
export function mayBeOne(action: Gist, later: Gist): boolean {
  for (const term of action.terms) if (later.terms.has(term) && isTelling(term, weightOf(term), action)) return true
  return false
}

/** Whether a term in common tells anything: of an action that asks for a thing, people who are many tell nothing. */
function isTelling(term: string, weight: number, { head, people }: Gist): boolean {
  const kind = kindOfTerm(term)
  if (kind === 'what') return true
  if (kind === 'who') return head === undefined || weight >= few
  return kind === 'word' && weight >= telling && head === undefined && people.length === 0
}

function isAsked(term: string): boolean {
  const kind = kindOfTerm(term)
  return kind === 'what' || kind === 'who'
}

/** What a passage says besides: all of it, as it counts, and the weightiest thing. */
function besidesOf(action: Gist, later: Gist): { readonly sum: number; readonly most: number } {
  let [sum, most] = [0, 0]
  for (const term of later.terms) {
    if (action.terms.has(term)) continue
    const weight = weightOf(term)
    const isNear = hasKin(action.terms, term)
    sum += kindOfTerm(term) === 'word' ? weight * against.word : weight * against.concept * (isNear ? half : 1)
    if (isAsked(term) && !isNear) most = Math.max(most, weight)
  }
  return { sum, most }
}

/** How much of some terms of an action stands in a passage; half where it has none of them. */
function covered(action: Gist, passage: Gist, isOfThem: (term: string) => boolean): number {
  let [all, found] = [0, 0]
  for (const term of action.terms) {
    if (!isOfThem(term)) continue
    all += weightOf(term)
    found += weightOf(term) * (passage.terms.has(term) ? 1 : hasKin(passage.terms, term) ? half : 0)
  }
  return all === 0 ? half : found / all
}

/** Whether both name people, and none in common. */
function isOfOthers({ people: asked }: Gist, { people: told }: Gist): boolean {
  return asked.length > 0 && told.length > 0 && !asked.some((who) => told.includes(who))
}

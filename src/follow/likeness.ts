import type { Gist } from './words/gist.ts'
import { kindOfTerm } from './words/terms.ts'
import { weightOf } from './words/weights.ts'

/** What counts against a likeness: words of the action that are not there, or only around the later passage, and what that has besides. */
const missing = 0.5
const around = 0.35
const besides = { concept: 0.45, word: 0.05 }
/** What is left of the likeness of passages that are about other people. */
const otherPeople = 0.6
/** What is left where the weightiest concept of the action is none of the later passage, and the other way round. */
const [lostHead, otherHead] = [0.7, 0.85]
/** What is left where all that they have in common is one thing, and the action says more. */
const lone = 0.8
/** In so few sentences stands a word that says what a passage is about as a concept does. */
const telling = 3.4
/** What says more than this is a thing in common. */
const weighty = 1.3

/**
 * How surely an action and a later passage are about one matter, from 0 to 1. They must have in common a thing that is done, people whom it
 * is done for, or a rare word; ways in which things are done are not enough.
 * @param context the later passage with all that stands around it
 */
export function likeness(action: Gist, later: Gist, context: Gist = later): number {
  let [common, against, told, shared] = [0, 0, false, 0]
  for (const term of action.terms) {
    const weight = weightOf(term)
    if (later.terms.has(term)) {
      common += weight
      told ||= isTelling(term)
      shared += Number(weight >= weighty)
    } else against += weight * (context.terms.has(term) ? around : missing)
  }
  if (!told) return 0
  for (const term of later.terms) {
    if (!action.terms.has(term)) against += weightOf(term) * (kindOfTerm(term) === 'word' ? besides.word : besides.concept)
  }
  const headed = (hasHead(action, later) ? 1 : lostHead) * (hasHead(later, action) ? 1 : otherHead)
  const alone = shared < 2 && common < action.weight / 2 ? lone : 1
  return (common / (common + against)) * headed * alone * (isOfOthers(action, context) ? otherPeople : 1)
}

function isTelling(term: string): boolean {
  const kind = kindOfTerm(term)
  return kind === 'what' || kind === 'who' || (kind === 'word' && weightOf(term) >= telling)
}

/** Whether the concept that says most in one passage stands in the other, too. */
function hasHead({ head }: Gist, other: Gist): boolean {
  return head === undefined || other.terms.has(head)
}

/** Whether both name people, and none in common. */
function isOfOthers({ people: asked }: Gist, { people: told }: Gist): boolean {
  return asked.length > 0 && told.length > 0 && !asked.some((who) => told.includes(who))
}

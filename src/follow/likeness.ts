import { kindOfTerm } from './words/terms.ts'
import { weightOf, weightOfAll } from './words/weights.ts'

/** What the words of an action count that a later passage does not have, and the other way round: a sentence may say more. */
const [lost, added] = [0.5, 0.25]
/** What is left of the likeness of passages that are about other people. */
const otherPeople = 0.6
/** What is left where the weightiest concept of one is none of the other. */
const otherHead = 0.8
/** A word that is so rare says what a passage is about as a concept does. */
const telling = 5.5

/** How surely two passages are about one matter, from 0 to 1. Both must speak of one thing that is done; ways in which it is done are not enough. */
export function likeness(action: ReadonlySet<string>, later: ReadonlySet<string>, people: ReadonlySet<string> = later): number {
  const shared = [...action].filter((term) => later.has(term))
  if (!shared.some(isTelling)) return 0
  const common = weightOfAll(shared)
  const score = common / (common + lost * (weightOfAll(action) - common) + added * (weightOfAll(later) - common))
  const heads = [headOf(action, later), headOf(later, action)].filter((isShared) => !isShared).length
  return score * otherHead ** heads * (isOfOthers(action, people) ? otherPeople : 1)
}

/** Whether the concept that says most in one passage stands in the other, too. */
function headOf(passage: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let most = 0
  for (const term of passage) if (kindOfTerm(term) === 'what') most = Math.max(most, weightOf(term))
  return most === 0 || [...passage].some((term) => kindOfTerm(term) === 'what' && weightOf(term) === most && other.has(term))
}

function isTelling(term: string): boolean {
  const kind = kindOfTerm(term)
  return kind === 'what' || kind === 'who' || (kind === 'word' && weightOf(term) >= telling)
}

/** Whether both name people, and none in common. */
function isOfOthers(action: ReadonlySet<string>, later: ReadonlySet<string>): boolean {
  const [asked, told] = [peopleOf(action), peopleOf(later)]
  return asked.length > 0 && told.length > 0 && !asked.some((who) => told.includes(who))
}

function peopleOf(terms: ReadonlySet<string>): string[] {
  return [...terms].filter((term) => kindOfTerm(term) === 'who')
}

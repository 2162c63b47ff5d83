import { type KindOfWords, Lexicon, linesOf } from '../words/lexicon.ts'
import { area, services } from './areas.ts'
import { decide } from './decisions.ts'
import { ask, handIn, must, planPaper, toDo } from './duties.ts'
import { be, giver, grade, judged, loses, rating, verdictWord } from './grades.ts'
import { holding, inspected, inspection, manner, noStay, noStayAt, otherBody } from './inspections.ts'
import { mood } from './moods.ts'
import { joinedBy, employer, inspector, mark, teamMember, title, visitedBy } from './people.ts'
import { place } from './places.ts'
import { said } from './said.ts'
import { now, unit, until } from './timescales.ts'

export const kinds = [
  area, services, place, be, giver, grade, judged, loses, rating, verdictWord, mood, said,
  inspection, inspected, holding, manner, noStay, noStayAt, otherBody,
  title, mark, inspector, visitedBy, joinedBy, employer, teamMember,
  toDo, must, ask, handIn, planPaper, decide, unit, now, until,
]

/** What the build makes of the kinds; there is none in the sources. */
declare const lexiconLines: string | undefined
let built: Lexicon | undefined

/** The words of the field, made when they are first needed. */
export function lexicon(): Lexicon {
  return built ??= new Lexicon(ofTheField())
}

/**
 * The words of the field, and words that a project adds.
 * @throws Error for a wording that means two things of a kind, or is no template
 */
export function lexiconWith(added: readonly KindOfWords[]): Lexicon {
  return new Lexicon(ofTheField(), linesOf(added))
}

function ofTheField(): string {
  return typeof lexiconLines === 'string' ? lexiconLines : linesOf(kinds)
}

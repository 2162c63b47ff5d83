import { Lexicon } from '../words/lexicon.ts'
import { ask, handIn, must, planPaper, toDo } from './duties.ts'
import { grade, judged, rating } from './grades.ts'
import { inspected, inspection, manner, noStay, noStayAt, otherBody } from './inspections.ts'
import { joinedBy, employer, inspector, mark, teamMember, title, visitedBy } from './people.ts'
import { now, unit, until } from './timescales.ts'

export const kinds = [
  grade, judged, rating, inspection, inspected, manner, noStay, noStayAt, otherBody,
  title, mark, inspector, visitedBy, joinedBy, employer, teamMember,
  toDo, must, ask, handIn, planPaper, unit, now, until,
]

let built: Lexicon | undefined

/** The words of the field, made when they are first needed. */
export function lexicon(): Lexicon {
  return built ??= new Lexicon(Object.fromEntries(kinds.map(({ name, meanings }) => [name, meanings])))
}

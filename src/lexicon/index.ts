import { Lexicon } from '../words/lexicon.ts'
import { grade, judged, rating } from './grades.ts'
import { holding, inspected, inspection, manner, noStay, noStayAt, otherBody } from './inspections.ts'

export const kinds = [grade, judged, rating, inspection, inspected, holding, manner, noStay, noStayAt, otherBody]

let built: Lexicon | undefined

/** The words of the field, made when they are first needed. */
export function lexicon(): Lexicon {
  return built ??= new Lexicon(Object.fromEntries(kinds.map(({ name, meanings }) => [name, meanings])))
}

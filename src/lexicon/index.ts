import { Lexicon } from '../words/lexicon.ts'
import { grade, judged } from './grades.ts'
import { inspected, inspection, manner, noStay, otherBody } from './inspections.ts'

const kinds = [grade, judged, inspection, inspected, manner, noStay, otherBody]

let built: Lexicon | undefined

/** The words of the field, made when they are first needed. */
export function lexicon(): Lexicon {
  return built ??= new Lexicon(Object.fromEntries(kinds.map(({ name, meanings }) => [name, meanings])))
}

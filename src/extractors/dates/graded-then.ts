import { foundIn, mayHold } from '../../phrases/finder.ts'
import { time } from '../../phrases/time/time.ts'
import { anyYear } from '../../phrases/time/year.ts'
import { type ToldGrade, toldGrades } from '../../phrases/verdict/told-grades.ts'
import { verdict } from '../../phrases/verdict/verdict.ts'
import type { Grounded } from '../../text/grounded.ts'
import { fits } from '../../text/search.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { View } from '../../text/view.ts'
import { gradeColumns } from '../judgements/told/grade-columns.ts'
import type { Context } from '../judgements/told/meant-time.ts'
import type { Previous } from './one-an-event.ts'

/** The earlier years of a table of grades that has a column a year. */
export function gradedYears(view: View, context: Context): Grounded<Previous>[] {
  const heads = gradeColumns(view, context).flatMap(({ year, when }) => (year && when === 'previous' ? [year] : []))
  return [...new Set(heads)].flatMap((head) => foundIn(time, head).map(({ value, at }) => at.means({ ...value, what: at.value })))
}

/** The inspections that a text knows by the grades which they gave: "in 2014 the borough was told that it required improvement". */
export function gradedThen(view: View): Grounded<Previous>[] {
  const blocks = view.blocks().filter(({ body, folded }) => fits(anyYear, folded) && mayHold(body, verdict))
  return blocks.flatMap(({ body }) => sentencesOf(body)).flatMap((sentence) => toldGrades(sentence).flatMap(thenOf))
}

/** "the notice issued in October 2011 following the inspection, which found …": the time is that of what followed. */
const upon = /^,? (?:following|after|as a result of|because of) /

function thenOf({ mood, when, isPresent, isJudged, setting, sentence, grade, rule }: ToldGrade): Grounded<Previous>[] {
  if (mood !== 'asserted' || isPresent || !isJudged || setting || when.times.length !== 1) return []
  const then = foundIn(time, sentence).find(({ value }) => value.date === when.times[0])
  if (!then || sentence.after(then.at).has(upon)) return []
  const { value, at } = then
  const what = at.start < grade.start ? at.to(grade) : grade.to(at)
  return [what.means({ ...value, what: what.value }).by(rule)]
}

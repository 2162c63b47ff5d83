import { foundIn, mayHold } from '../../phrases/finder.ts'
import { subject } from '../../phrases/subject/subject.ts'
import { type ToldGrade, toldGrades } from '../../phrases/verdict/told-grades.ts'
import { verdict } from '../../phrases/verdict/verdict.ts'
import { fits } from '../../text/search.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { BlockView, View } from '../../text/view.ts'
import { gradeWord } from '../../vocabulary/grades.ts'
import { isOtherService } from './inspection-topic.ts'

/** How many blocks may tell of one inspection's grades. */
const reach = 5
/** One grade may be told in passing. */
const fewest = 2
const fewestRows = 3
const alone = new RegExp(`^${gradeWord}$`, 'i')
const inspectorate = /\b(?:ofsted|inspect(?:ion|ed|ors))\b/i

/** Whether blocks that name inspectors give the grades of two areas or more: an inspection is told of, whatever the paper is called. */
export function tellsGrades(blocks: readonly BlockView[]): boolean {
  const mayTell = blocks.map((block) => mayHold(block, verdict) && !isOtherService(block.folded))
  return blocks.some((block, at) =>
    block.has(inspectorate) && mayTell.slice(at, at + reach).some(Boolean)
      && areasIn(blocks.slice(at, at + reach).filter((_, ahead) => mayTell[at + ahead])).size >= fewest)
}

/** Whether a text that names inspectors has a table of areas with their grades. */
export function tabulatesGrades(view: View): boolean {
  return view.has(inspectorate) && view.rows().filter(isGraded).length >= fewestRows
}

function isGraded({ cells: [label, ...more] }: { cells: readonly View[] }): boolean {
  return label !== undefined && foundIn(subject, label).length > 0 && more.some((cell) => fits(alone, cell.folded.trim()))
}

function areasIn(blocks: readonly BlockView[]): ReadonlySet<string> {
  return new Set(blocks.flatMap((block) => sentencesOf(block.body)).flatMap(toldGrades).filter(isGiven).flatMap(namesOf))
}

function isGiven({ mood, isLeft, when, isCounted, areas, isJudged }: ToldGrade): boolean {
  return mood === 'asserted' && !isLeft && when.said !== 'earlier' && (areas.length > 0 || (!isCounted && isJudged))
}

function namesOf({ areas, whole }: ToldGrade): string[] {
  return areas.length ? areas.map(({ value }) => value) : whole ? ['overall'] : []
}

import { anyOf } from '../../../text/any-of.ts'
import { sentencesOf } from '../../../text/sentences.ts'
import type { BlockView, View } from '../../../text/view.ts'
import { gradeWord } from '../../../vocabulary/grades.ts'
import { type Context, isOfEarlier } from './meant-time.ts'
import { type Meaning, areNamed, meaningIn, service } from './printed-areas.ts'
import { type PrintedGrade, gradeIn, tellsScale } from './scale.ts'
import type { Told } from './told-judgements.ts'

const mark = `["']?`
/** Dots lead from an area to its grade, too: "Adoption ........ good". */
const beside = anyOf(' ?[-:] ?', ' ?[(]', String.raw` ?\.{3,} ?`)
const label = '(?<label>[^.;:|?!]{4,150}?)'
const grade = `(?<grade>${anyOf(gradeWord, '(?:grade )?[1-4]')})`
const line = new RegExp(String.raw`^${label}${beside}${mark}${grade}${mark}\)?[.;,]?(?: and)?$`, 'i')
/** "outstanding for the impact of leaders" */
const gradeFirst = new RegExp(String.raw`^${mark}${grade}${mark} (?:for|in) ${label}[.;,]?(?: and)?$`, 'i')
/** "Grade 4: Outstanding" */
export const ofKey = /\bgrade \d$/i
/** A sentence that ends in a grade is no line of a list. */
const sentence = /\b(?:is|are|was|were|judged|rated|graded|found)\b|\b(?:from|to be)$/i
/** One line may be anything; two are a list. */
const fewest = 2

interface Line {
  readonly label: View
  readonly printed: PrintedGrade
}

/**
 * A list of grades, a line each: "Leadership - good", "Adoption: outstanding", "Quality of practice (adequate)", "Adoption .... good",
 * "outstanding for adoption".
 */
export function gradedRun(view: View, context: Context): Told[] {
  const meaning = meaningIn(context)
  if (!meaning) return []
  const runs = runsOf(view.blocks().filter(({ block }) => block.kind !== 'row'), tellsScale(view))
  const found: Told[] = []
  for (const { lines, lead } of runs) {
    const isPrevious = lead !== undefined && isEarlier(lead, context)
    found.push(...toldBy(lines, { meaning, isPrevious, above: found, context }))
  }
  return found
}

function isEarlier(lead: View, context: Context): boolean {
  return isOfEarlier(sentencesOf(lead).at(-1) ?? lead, context)
}

interface Run {
  readonly lines: Line[]
  /** The words above its first line. */
  readonly lead: View | undefined
}

/** Lines that follow one another; short headings may stand between them. */
function runsOf(blocks: readonly BlockView[], hasScale: boolean): Run[] {
  const runs: Run[] = []
  let open: Run | undefined
  blocks.forEach((block, at) => {
    const found = lineIn(block, hasScale)
    if (found && open) open.lines.push(found)
    else if (found) runs.push(open = { lines: [found], lead: blocks[at - 1]?.body })
    else if (!block.has(service)) open = undefined
  })
  return runs.filter(({ lines }) => lines.length >= fewest)
}

function lineIn(block: BlockView, hasScale: boolean): Line | undefined {
  const { label, grade } = (block.body.find(line) ?? block.body.find(gradeFirst))?.groups ?? {}
  const printed = grade && gradeIn(grade, hasScale)
  return label && printed && !label.has(sentence) && !label.has(ofKey) ? { label, printed } : undefined
}

interface How {
  readonly meaning: Meaning
  readonly isPrevious: boolean
  readonly context: Context
  /** What lists above told. */
  readonly above: readonly Told[]
}

/** The lines' grades, if one of them at least is an area by name. */
function toldBy(lines: readonly Line[], { meaning, isPrevious, above, context }: How): Told[] {
  const found: Told[] = []
  for (const { label, printed } of lines) {
    const area = meaning(label.folded, [...above, ...found].map((told) => told.area))
    if (area) found.push({ area, label, ...printed, when: isPrevious ? 'previous' : 'current' })
  }
  return areNamed(found, context) ? found : []
}

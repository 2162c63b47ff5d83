import { anyOf } from '../../../text/any-of.ts'
import { sentencesOf } from '../../../text/sentences.ts'
import type { BlockView, View } from '../../../text/view.ts'
import type { Framework } from '../../../vocabulary/frameworks.ts'
import { gradeWord } from '../../../vocabulary/grades.ts'
import type { JudgementArea } from '../../../vocabulary/judgement-areas.ts'
import { type AreaTable, areaOf, childProtectionAreas, ilacsAreas, lookedAfterAreas, sifAreas } from '../area.ts'
import { slacArea } from '../slac-area.ts'
import { type Context, isOfEarlier } from './meant-time.ts'
import type { Told } from './told-judgements.ts'

const mark = `["']?`
const beside = anyOf(' ?[-:] ?', ' ?[(]')
const line = new RegExp(String.raw`^(?<label>[^.;:|?!]{4,150}?)${beside}${mark}(?<grade>${gradeWord})${mark}\)?[.;,]?(?: and)?$`, 'i')
/** A sentence that ends in a grade is no line of a list. */
const sentence = /\b(?:is|are|was|were|judged|rated|graded|found|from|to be)\b/i
/** One line may be anything; two are a list. */
const fewest = 2

/** Lines by which inspections before 2009 are known, whose other lines have no name of their own. */
const earlierAreas: AreaTable = [
  [/^overall\b/i, 'overall-effectiveness'],
  [/\bsafeguarding\b|\bchild protection\b/i, 'safeguarding-overall'],
  [/\blooked[ -]after\b|\bin care\b/i, 'looked-after-overall'],
  [/./, 'other'],
]
const tables: Readonly<Partial<Record<Framework, AreaTable>>> = {
  ilacs: ilacsAreas, sif: sifAreas, 'child-protection-2012': childProtectionAreas, 'looked-after-2013': lookedAfterAreas, slac: [],
}
const service = /^(?:services for )?(?:safeguarding|looked[ -]after children|children looked after)(?: services)?$/i

interface Line {
  readonly label: View
  readonly grade: View
}

/** A list of grades, a line each: "Leadership - good", "Adoption: outstanding", "Quality of practice (adequate)". */
export function gradedRun(view: View, context: Context): Told[] {
  const areas = context.framework ? tables[context.framework] : earlierAreas
  const blocks = view.blocks().filter(({ block }) => block.kind !== 'row')
  const runs = areas ? runsOf(blocks) : []
  const found: Told[] = []
  for (const { lines, lead } of runs) {
    const isPrevious = lead !== undefined && isEarlier(lead, context)
    found.push(...toldBy(lines, { meaning: meaningIn(context.framework, areas ?? []), isPrevious, above: found }))
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
function runsOf(blocks: readonly BlockView[]): Run[] {
  const runs: Run[] = []
  let open: Run | undefined
  blocks.forEach((block, at) => {
    const found = lineIn(block)
    if (found && open) open.lines.push(found)
    else if (found) runs.push(open = { lines: [found], lead: blocks[at - 1]?.body })
    else if (!service.test(block.folded)) open = undefined
  })
  return runs.filter(({ lines }) => lines.length >= fewest)
}

function lineIn(block: BlockView): Line | undefined {
  const { label, grade } = block.body.find(line)?.groups ?? {}
  return label && grade && !sentence.test(label.folded) ? { label, grade } : undefined
}

type Meaning = (label: string, above: readonly JudgementArea[]) => JudgementArea | undefined

function meaningIn(framework: Framework | null, areas: AreaTable): Meaning {
  if (framework !== 'slac') return (label) => areaOf(label, areas)
  return (label, above) => (service.test(label) ? slacArea(`overall effectiveness ${label}`, above) : slacArea(label, above))
}

interface How {
  readonly meaning: Meaning
  readonly isPrevious: boolean
  /** What lists above told. */
  readonly above: readonly Told[]
}

/** The lines' grades, if one of them at least is an area by name. */
function toldBy(lines: readonly Line[], { meaning, isPrevious, above }: How): Told[] {
  const found: Told[] = []
  for (const { label, grade } of lines) {
    const area = meaning(label.folded, [...above, ...found].map((told) => told.area))
    if (area) found.push({ area, label, grade, when: isPrevious ? 'previous' : 'current' })
  }
  return found.some(({ area }) => area !== 'other' && area !== 'slac-other') ? found : []
}

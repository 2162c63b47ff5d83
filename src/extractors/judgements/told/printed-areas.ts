import { foundIn } from '../../../phrases/finder.ts'
import { subject } from '../../../phrases/subject/subject.ts'
import { fits } from '../../../text/search.ts'
import type { Framework } from '../../../vocabulary/frameworks.ts'
import type { JudgementArea } from '../../../vocabulary/judgement-areas.ts'
import { type AreaTable, areaOf, ilacsAreas, lookedAfterAreas, sifAreas } from '../area.ts'
import { slacArea } from '../slac-area.ts'
import type { Context } from './meant-time.ts'
import { serviceArea } from './service-grades.ts'
import type { Told } from './told-judgements.ts'

/** Lines by which inspections before 2009 are known, whose other lines have no name of their own. */
const earlierAreas: AreaTable = [
  [/^overall\b/i, 'overall-effectiveness'],
  [/\bsafeguarding\b|\bchild protection\b/i, 'safeguarding-overall'],
  [/\blooked[ -]after\b|\bin care\b/i, 'looked-after-overall'],
  [/./, 'other'],
]
/** Lines of the child protection inspections of 2012 and 2013, as papers repeat them. */
const protectionAreas: AreaTable = [
  [/^(?:the )?overall\b/i, 'overall-effectiveness'],
  [/\bhelp and protection\b/i, 'help-and-protection'],
  [/\bleadership\b/i, 'leadership'],
  [/./, 'other'],
]
const tables: Readonly<Partial<Record<Framework, AreaTable>>> = {
  ilacs: ilacsAreas, sif: sifAreas, 'child-protection-2012': protectionAreas, 'looked-after-2013': lookedAfterAreas,
  'joint-area-review': earlierAreas,
}
export const service = /^(?:services for )?(?:safeguarding|looked[ -]after children|children looked after)(?: services)?$/i

/** What a printed line of grades means, below lines of these areas. */
export type Meaning = (label: string, above: readonly JudgementArea[]) => JudgementArea | undefined

/** How an inspection's lines are read; undefined for one that has none. */
export function meaningIn({ framework, service: one }: Context): Meaning | undefined {
  if (one) return (label) => serviceArea(label, one)
  if (framework === 'slac') return (label, above) => slacArea(fits(service, label) ? `overall effectiveness ${label}` : label, above)
  const table = framework ? tables[framework] : earlierAreas
  return table && ((label) => areaOf(label, table))
}

/**
 * Whether one of them at least is an area by name: where any line is one, a list of something else is none. A service's own inspection has
 * no names but those that its paper prints.
 */
export function areNamed(found: readonly Told[], { service, framework }: Context): boolean {
  const isAspect = ({ label }: Told): boolean => foundIn(subject, label).some(({ value }) => value === 'aspect')
  return service !== undefined || (framework === 'slac' && found.some(isAspect)) || found.some(({ area }) => area !== 'other' && area !== 'slac-other')
}

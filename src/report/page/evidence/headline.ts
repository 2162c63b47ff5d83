import { headlineAreas } from '../../../analysis/inspections/headline-grade.ts'
import { inspectionSubject } from '../../../analysis/inspections/inspection-kinds.ts'
import type { Grade } from '../../../vocabulary/grades.ts'
import type { AuthorityData, DocumentData, GradeData } from '../../page-data.ts'
import { element } from '../../../pages/parts/element.ts'
import { gradeBadge } from '../../../pages/parts/grade-badge.ts'
import type { Report } from '../report.ts'
import type { Stage } from '../view.ts'
import { areaBadges } from './area-badges.ts'

/** The judgement that speaks for a whole document. */
export function headlineOf({ grades }: DocumentData, when: GradeData['when'] = 'current'): GradeData | undefined {
  return grades.find((judgement) => judgement.when === when && headlineAreas.includes(judgement.area))
}

/** An authority's last headline grade, or where its last inspection graded its areas alone these; they open their evidence. */
export function lastHeadline(stage: Stage, authority: AuthorityData): HTMLElement | null {
  const { headline, areas, withoutHeadline } = authority
  if (headline) return badgeOf(stage, headline, headlines(stage.report, authority).slice(0, 1))
  if (areas.length > 0) return areaBadges(stage, authority.documents, areas)
  return withoutHeadline && element('span', { class: 'note' }, without[withoutHeadline])
}

/** Why a last inspection has neither a headline grade nor areas that stand for it. */
const without = { 'areas-alone': 'Only lesser lines graded', contradicted: 'Two grades', 'no-grade': 'Grade not known' } as const

/** The headline grade before it, which an earlier report gives or a later one recalls; else the grades of the same areas. */
export function headlineBefore(stage: Stage, authority: AuthorityData): HTMLElement | null {
  const areas = authority.areas.flatMap(({ area, before }) => (before ? [{ area, grade: before }] : []))
  return headlineGradeBefore(stage, authority) ?? (areas.length > 0 ? areaBadges(stage, authority.documents, areas) : null)
}

function headlineGradeBefore(stage: Stage, authority: AuthorityData): HTMLElement | null {
  const [last, ...earlier] = headlines(stage.report, authority)
  const given = authority.headline || last === undefined ? earlier : [last, ...earlier]
  return authority.headlineBefore && badgeOf(stage, authority.headlineBefore, [...given, ...headlines(stage.report, authority, 'previous')])
}

interface Told {
  readonly at: number
  readonly judgement: GradeData
}

/** The headline judgements of an authority's reports about its children's services, the latest first. */
function headlines(report: Report, { documents }: AuthorityData, when?: GradeData['when']): Told[] {
  return [...documents].reverse().filter((at) =>
    report.document(at).speaks && inspectionSubject(report.document(at).type) === 'childrens-services').flatMap((at) => {
    const judgement = headlineOf(report.document(at), when)
    return judgement ? [{ at, judgement }] : []
  })
}

/** A grade that opens the first of these places that says it. */
function badgeOf({ evidence }: Stage, grade: Grade, places: readonly Told[]): HTMLElement {
  const place = places.find(({ judgement }) => judgement.grade === grade)
  return place ? evidence.button(place.at, place.judgement.pointer, gradeBadge(grade)) : gradeBadge(grade)
}

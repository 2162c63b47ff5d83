import { areaNames } from '../../../analysis/display/area-names.ts'
import { gradeNames } from '../../../analysis/display/grade-names.ts'
import type { AreaChange } from '../../../analysis/inspections/areas-alone.ts'
import { element } from '../../../pages/parts/element.ts'
import { gradeBadge } from '../../../pages/parts/grade-badge.ts'
import type { Stage } from '../view.ts'

type AreaGrade = Pick<AreaChange, 'area' | 'grade'>

/** Areas with their grades, each opening the last place in these documents that says so. */
export function areaBadges(stage: Stage, documents: readonly number[], areas: readonly AreaGrade[]): HTMLElement {
  return element('span', { class: 'areas' }, areas.map((one) => areaBadge(stage, documents, one)))
}

function areaBadge({ report, evidence }: Stage, documents: readonly number[], { area, grade }: AreaGrade): HTMLElement {
  const { name, short } = areaNames[area]
  const words = [`${short} `, gradeBadge(grade, { isShort: true })]
  const [place] = [...documents].reverse().flatMap((at) => report.document(at).grades
    .filter((judgement) => judgement.area === area && judgement.grade === grade)
    .map(({ pointer }) => ({ at, pointer })))
  if (!place) return element('span', {}, words)
  const button = evidence.button(place.at, place.pointer, ...words)
  button.setAttribute('aria-label', `${short} ${gradeNames[grade].letters}: ${name}, ${gradeNames[grade].name}`)
  return button
}

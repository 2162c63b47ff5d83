import { areaNames } from '../../../../analysis/display/area-names.ts'
import { gradeNames } from '../../../../analysis/display/grade-names.ts'
import { typeName } from '../../../../analysis/display/type-names.ts'
import type { JudgementArea } from '../../../../vocabulary/judgement-areas.ts'
import type { GradeData } from '../../../page-data.ts'
import { element } from '../../../../pages/parts/element.ts'
import { coloured, gradeLegend } from '../../../../pages/parts/grade-badge.ts'
import { addressOf } from '../../../../pages/parts/routes.ts'
import type { Stage } from '../../view.ts'

/** The grades of one authority: an area a row, an inspection a column, the earliest first. Every grade opens its evidence. */
export function heatStrip({ report, evidence }: Stage, documents: readonly number[]): HTMLElement {
  const gradesOf = (at: number): GradeData[] => report.document(at).grades.filter(({ when }) => when === 'current')
  const areas = (Object.keys(areaNames) as JudgementArea[]).filter((area) =>
    documents.some((at) => gradesOf(at).some((grade) => grade.area === area)))
  const cell = (at: number, area: JudgementArea): HTMLElement => element('td', {}, gradesOf(at).filter((grade) => grade.area === area).map((grade) => {
    const { letters, name } = gradeNames[grade.grade]
    const button = coloured(evidence.button(at, grade.pointer, letters), grade.grade)
    button.classList.add('grade-cell')
    button.setAttribute('aria-label', `${letters}, ${name}: ${grade.label}`)
    return button
  }))
  const caption = 'Grades by area over time'
  return element('section', {},
    element('h2', {}, caption),
    gradeLegend(documents.flatMap((at) => gradesOf(at).map(({ grade }) => grade))),
    element('div', { class: 'table-frame', tabindex: 0, role: 'region', 'aria-label': caption },
      element('table', { class: 'heat-strip' },
        element('caption', {}, caption),
        element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, 'Area'), documents.map((at) => head(report.document(at))))),
        element(
          'tbody',
          {},
          areas.map((area) =>
            element('tr', {}, element('th', { scope: 'row' }, areaNames[area].name), documents.map((at) => cell(at, area)))),
        ))))
}

function head({ key, first, date, type }: ReturnType<Stage['report']['document']>): HTMLElement {
  return element(
    'th',
    { scope: 'col' },
    element('a', { href: addressOf('document', key), title: typeName(type) }, (first ?? date ?? '–').slice(0, 'yyyy-mm'.length)),
  )
}

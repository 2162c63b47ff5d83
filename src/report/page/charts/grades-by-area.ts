import { areaNames } from '../../../analysis/display/area-names.ts'
import { gradeNames } from '../../../analysis/display/grade-names.ts'
import type { JudgementArea } from '../../../vocabulary/judgement-areas.ts'
import { gradeLegend } from '../../../pages/parts/grade-badge.ts'
import { percent } from '../../../pages/parts/words.ts'
import { gradeValue } from '../../asking/facets.ts'
import type { AreaCount } from '../../asking/numbers.ts'
import type { Standing } from '../../asking/standings.ts'
import type { Links } from '../asking/links.ts'
import type { Chart } from './figure.ts'
import { lyingGradeBars } from './grade-bars.ts'
import { gradeCells, gradedOf, goodOrBetter, gradesPresent, shareGoodOrBetter, sharesOf } from './grade-shares.ts'
import { leftOut } from './left-out.ts'
import { narrow } from './plot-style.ts'
import { whyUngraded } from './why-ungraded.ts'

/** How the grades of each area divide, over all inspections; null where none is given. */
export function gradesByAreaChart(areas: readonly AreaCount[], links: Links): Chart | null {
  const shown = areas.filter(({ graded }) => graded > 0)
  if (shown.length === 0) return null
  const counts = gradedOf(shown.flatMap(({ counts: own }) => own))
  const grades = gradesPresent(counts)
  const of = (area: JudgementArea): typeof counts => counts.filter(({ bar }) => bar === area)
  const values = (area: JudgementArea, standings: readonly Standing[]): string[] => standings.map((standing) => gradeValue(area, standing))
  const address = (area: JudgementArea, standings: readonly Standing[]): string => links.inspections({ grade: values(area, standings) })
  const totals = shown.map(({ bar, graded }) => ({ bar, count: graded, address: address(bar, gradesPresent(of(bar))) }))
  return {
    title: 'Grades by area',
    unit: [
      'Share of the grades given for an area, and the number of inspections that give one (n)',
      ...leftOut('since an area has two grades', areas.map(({ bar, counts: own }) => ({
        count: own.find(({ standing }) => standing === 'contradicted')?.count ?? 0,
        why: `${whyUngraded.contradicted} on ${areaNames[bar].name.toLowerCase()}`, address: address(bar, ['contradicted']),
      }))),
    ],
    alternative: `A bar for each of ${shown.length} areas. In each, the share that is ${goodOrBetter(grades)}: ${shown.map(({ bar }) => `${areaNames[bar].name} ${percent(shareGoodOrBetter(of(bar)))}`).join(', ')}.`,
    legend: gradeLegend(grades),
    table: {
      heads: ['Area', ...grades.map((grade) => gradeNames[grade].name), 'Inspections'],
      rows: totals.map((total) => [areaNames[total.bar].name, ...gradeCells(total.bar, counts, grades, address), total]),
    },
    draw: (width) => lyingGradeBars({
      totals, shares: shown.flatMap(({ bar }) => sharesOf(bar, counts, address)), width,
      nameOf: (area) => (width < narrow ? areaNames[area].short : areaNames[area].name), fullNameOf: (area) => areaNames[area].name,
    }),
  }
}

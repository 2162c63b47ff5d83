import { areaNames } from '../../../analysis/display/area-names.ts'
import { gradeNames } from '../../../analysis/display/grade-names.ts'
import type { JudgementArea } from '../../../vocabulary/judgement-areas.ts'
import type { ChartsData } from '../../page-data.ts'
import { gradeLegend } from '../../../pages/parts/grade-badge.ts'
import { percent } from '../../../pages/parts/words.ts'
import type { Chart } from './figure.ts'
import { lyingGradeBars } from './grade-bars.ts'
import { gradeCells, gradesPresent, shareGoodOrBetter, sharesOf } from './grade-shares.ts'
import { narrow } from './plot-style.ts'

/** How the grades of each area divide, over all inspections. */
export function gradesByAreaChart(entries: ChartsData['gradesByArea']): Chart {
  const areas = (Object.keys(areaNames) as JudgementArea[]).filter((area) => entries.some((entry) => entry.area === area))
  const grades = gradesPresent(entries)
  const of = (area: JudgementArea): typeof entries => entries.filter((entry) => entry.area === area)
  return {
    title: 'Grades by area',
    unit: 'Share of all grades given for an area, and their number (n)',
    alternative: `A bar for each of ${areas.length} areas. Good or better: ${areas.map((area) => `${areaNames[area].name} ${percent(shareGoodOrBetter(of(area)))}`).join(', ')}.`,
    legend: gradeLegend(grades),
    table: {
      heads: ['Area', ...grades.map((grade) => gradeNames[grade].name)],
      rows: areas.map((area) => [areaNames[area].name, ...gradeCells(of(area), grades)]),
    },
    draw: (width) => lyingGradeBars({
      bars: areas, shares: areas.flatMap((area) => sharesOf(area, of(area))), width,
      nameOf: (area) => (width < narrow ? areaNames[area].short : areaNames[area].name),
    }),
  }
}

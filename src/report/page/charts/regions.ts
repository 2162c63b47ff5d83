import { gradeNames } from '../../../analysis/display/grade-names.ts'
import type { ChartsData } from '../../page-data.ts'
import { gradeLegend } from '../../../pages/parts/grade-badge.ts'
import { counted, percent } from '../../../pages/parts/words.ts'
import type { Chart } from './figure.ts'
import { lyingGradeBars } from './grade-bars.ts'
import { gradeCells, gradesPresent, shareGoodOrBetter, sharesOf } from './grade-shares.ts'
import { cut, narrow } from './plot-style.ts'

/** How the authorities of each region stand; the region with most good grades first. */
export function regionsChart(entries: ChartsData['regions'], without: number): Chart {
  const of = (region: string): typeof entries => entries.filter((entry) => entry.region === region)
  const regions = [...new Set(entries.map(({ region }) => region))].sort((a, b) =>
    shareGoodOrBetter(of(b)) - shareGoodOrBetter(of(a)) || a.localeCompare(b))
  const grades = gradesPresent(entries)
  return {
    title: 'Regions, ranked',
    unit: 'Share of authorities by the headline grade of their last graded inspection of children’s services, and their number (n); ranked by good or better' + leftOut(without),
    alternative: `A bar for each of ${regions.length} regions. Good or better: ${regions.map((region) => `${region} ${percent(shareGoodOrBetter(of(region)))}`).join(', ')}.`,
    legend: gradeLegend(grades),
    table: {
      heads: ['Region', ...grades.map((grade) => gradeNames[grade].name)],
      rows: regions.map((region) => [region, ...gradeCells(of(region), grades)]),
    },
    draw: (width) => lyingGradeBars({
      bars: regions, shares: regions.flatMap((region) => sharesOf(region, of(region))), width,
      nameOf: (region) => cut(region, width < narrow ? 14 : 30),
    }),
  }
}

/** How many authorities no bar counts, and why. */
function leftOut(without: number): string {
  return without === 0 ? '' : `. Left out, since their last inspection has no overall grade: ${counted(without, 'authority', 'authorities')}`
}

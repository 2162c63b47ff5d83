import { gradeNames } from '../../../analysis/display/grade-names.ts'
import type { ChartsData } from '../../page-data.ts'
import { gradeLegend } from '../../../pages/parts/grade-badge.ts'
import { percent } from '../../../pages/parts/words.ts'
import type { Chart } from './figure.ts'
import { standingGradeBars } from './grade-bars.ts'
import { gradeCells, gradesPresent, shareGoodOrBetter, sharesOf } from './grade-shares.ts'
import { narrow } from './plot-style.ts'
import { yearLabel, yearsOf } from './years.ts'

/** How the headline grades of each year's inspections divide. */
export function gradesByYearChart(entries: ChartsData['gradesByYear']): Chart {
  const years = yearsOf(entries)
  const grades = gradesPresent(entries)
  const of = (year: number): typeof entries => entries.filter((entry) => entry.year === year)
  const last = years.at(-1) ?? 0
  return {
    title: 'Headline grades by year',
    unit: 'Share of the year’s graded inspections of children’s services, by overall effectiveness or what stood for it; above each column their number',
    alternative: `A column for each year from ${years[0]} to ${last}. Good or better: ${years.filter((year) => of(year).length > 0).map((year) => `${year} ${percent(shareGoodOrBetter(of(year)))}`).join(', ')}.`,
    legend: gradeLegend(grades),
    table: {
      heads: ['Year', ...grades.map((grade) => gradeNames[grade].name)],
      rows: years.map((year) => [String(year), ...gradeCells(of(year), grades)]),
    },
    draw: (width) => standingGradeBars({
      bars: years, shares: years.flatMap((year) => sharesOf(year, of(year))), width, nameOf: (year) => yearLabel(year, width < narrow),
    }),
  }
}

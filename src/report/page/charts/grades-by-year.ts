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
export function gradesByYearChart(entries: ChartsData['gradesByYear'], without: ChartsData['withoutHeadline']): Chart {
  const years = yearsOf([...entries, ...without.flatMap(({ year }) => (year === null ? [] : [{ year }]))])
  const grades = gradesPresent(entries)
  const of = (year: number): typeof entries => entries.filter((entry) => entry.year === year)
  const last = years.at(-1) ?? 0
  return {
    title: 'Headline grades by year',
    unit: 'Share of the year’s graded inspections of children’s services, by overall effectiveness or what stood for it; above each column their number' + leftOut(without),
    alternative: `A column for each year from ${years[0]} to ${last}. Good or better: ${years.filter((year) => of(year).length > 0).map((year) => `${year} ${percent(shareGoodOrBetter(of(year)))}`).join(', ')}.`,
    legend: gradeLegend(grades),
    table: {
      heads: ['Year', ...grades.map((grade) => gradeNames[grade].name), 'Without'],
      rows: years.map((year) => [String(year), ...gradeCells(of(year), grades), countOf(without.filter((one) => one.year === year))]),
    },
    draw: (width) => standingGradeBars({
      bars: years, shares: years.flatMap((year) => sharesOf(year, of(year))), width, nameOf: (year) => yearLabel(year, width < narrow),
    }),
  }
}

const reasons: Readonly<Record<ChartsData['withoutHeadline'][number]['why'], string>> = {
  'areas-alone': 'grade their areas alone, as all do from April 2026', contradicted: 'contradict themselves', 'no-grade': 'give no grade that was read', 'no-day': 'have no day',
}

/** How many inspections the columns leave out, and why. */
function leftOut(without: ChartsData['withoutHeadline']): string {
  if (without.length === 0) return ''
  const told = Object.entries(reasons)
    .map(([why, words]) => [countOf(without.filter((one) => one.why === why)), words] as const)
    .filter(([count]) => count > 0)
  return `. Left out, since they have no overall grade: ${told.map(([count, words]) => `${count} that ${words}`).join(', ')}`
}

function countOf(entries: ChartsData['withoutHeadline']): number {
  return entries.reduce((sum, { count }) => sum + count, 0)
}

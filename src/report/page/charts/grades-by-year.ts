import { gradeNames } from '../../../analysis/display/grade-names.ts'
import { gradeLegend } from '../../../pages/parts/grade-badge.ts'
import { percent } from '../../../pages/parts/words.ts'
import { gradeValue, none } from '../../asking/facets.ts'
import type { Counted } from '../../asking/numbers.ts'
import { type Measure, type Standing, ungraded } from '../../asking/standings.ts'
import type { Links } from '../asking/links.ts'
import { measureName } from '../asking/names.ts'
import type { Chart } from './figure.ts'
import { standingGradeBars } from './grade-bars.ts'
import { gradeCells, gradedOf, goodOrBetter, gradesPresent, shareGoodOrBetter, sharesOf, sum } from './grade-shares.ts'
import { leftOut } from './left-out.ts'
import { narrow } from './plot-style.ts'
import { whyUngraded } from './why-ungraded.ts'
import { yearLabel, yearsOf } from './years.ts'

/** How the inspections of each year divide by the grade of a measure; null where none has one. */
export function gradesByYearChart(all: readonly Counted[], measure: Measure, links: Links): Chart | null {
  const dated = all.filter(({ bar }) => bar !== none)
  const [counts, undated] = [gradedOf(dated), gradedOf(all.filter(({ bar }) => bar === none))]
  if (counts.length === 0) return null
  const years = yearsOf(dated.map(({ bar }) => Number(bar))).map(String)
  const grades = gradesPresent(counts)
  const of = (year: string): typeof counts => counts.filter(({ bar }) => bar === year)
  const values = (standings: readonly Standing[]): string[] => standings.map((standing) => gradeValue(measure, standing))
  const address = (year: string, standings: readonly Standing[]): string =>
    links.inspections({ grade: values(standings), inspected: [year] })
  const total = (year: string) => ({ bar: year, count: sum(of(year)), address: address(year, grades) })
  return {
    title: `${measureName(measure)}${measure === 'headline' ? 's' : ''} by year`,
    unit: [
      measure === 'headline'
        ? 'Share of the year’s graded inspections of children’s services, by overall effectiveness or what stood for it; above each column their number'
        : 'Share of the year’s inspections that grade this area; above each column their number',
      ...leftOut(measure === 'headline' ? 'since they have no overall grade' : 'since they have no grade of this area', [
        ...ungraded.map((why) => ({
          count: sum(all.filter(({ standing }) => standing === why)), why: whyUngraded[why],
          address: links.inspections({ grade: values([why]) }),
        })),
        { count: sum(undated), why: 'have no day', address: links.inspections({ grade: values(gradesPresent(undated)), inspected: [none] }) },
      ]),
    ],
    alternative: `A column for each year from ${years[0] ?? ''} to ${years.at(-1) ?? ''}. In each, the share that is ${goodOrBetter(grades)}: ${years.filter((year) => of(year).length > 0).map((year) => `${year} ${percent(shareGoodOrBetter(of(year)))}`).join(', ')}.`,
    legend: gradeLegend(grades),
    table: {
      heads: ['Year', ...grades.map((grade) => gradeNames[grade].name), 'Graded', 'Without'],
      rows: years.map((year) => [
        year, ...gradeCells(year, counts, grades, address), total(year),
        { count: sum(dated.filter(({ bar }) => bar === year)) - sum(of(year)), address: address(year, ungraded) },
      ]),
    },
    draw: (width) => standingGradeBars({
      totals: years.map(total), shares: years.flatMap((year) => sharesOf(year, counts, address)), width,
      nameOf: (year) => yearLabel(Number(year), width < narrow), fullNameOf: (year) => year,
    }),
  }
}

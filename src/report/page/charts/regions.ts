import { gradeNames } from '../../../analysis/display/grade-names.ts'
import { gradeLegend } from '../../../pages/parts/grade-badge.ts'
import { percent } from '../../../pages/parts/words.ts'
import { gradeValue, none } from '../../asking/facets.ts'
import type { Counted } from '../../asking/numbers.ts'
import { type Measure, type Standing, subjectOf, ungraded } from '../../asking/standings.ts'
import type { Links } from '../asking/links.ts'
import { measureName } from '../asking/names.ts'
import type { Chart } from './figure.ts'
import { lyingGradeBars } from './grade-bars.ts'
import { gradeCells, gradedOf, goodOrBetter, gradesPresent, shareGoodOrBetter, sharesOf, sum } from './grade-shares.ts'
import { leftOut } from './left-out.ts'
import { cut, narrow } from './plot-style.ts'
import { whyUngraded } from './why-ungraded.ts'

/** How the authorities of each region stand; the region with most good grades first. Null where none has a grade. */
export function regionsChart(all: readonly Counted[], measure: Measure, links: Links): Chart | null {
  const placed = all.filter(({ bar }) => bar !== none)
  const [counts, nowhere] = [gradedOf(placed), gradedOf(all.filter(({ bar }) => bar === none))]
  if (counts.length === 0) return null
  const of = (region: string): typeof counts => counts.filter(({ bar }) => bar === region)
  const regions = [...new Set(placed.map(({ bar }) => bar))].sort((a, b) =>
    shareGoodOrBetter(of(b)) - shareGoodOrBetter(of(a)) || a.localeCompare(b))
  const grades = gradesPresent(counts)
  const values = (standings: readonly Standing[]): string[] => standings.map((standing) => gradeValue(measure, standing))
  const lastOf = (standings: readonly Standing[], region?: string): string =>
    links.inspections({ grade: values(standings), ...(region && { region: [region] }) }, subjectOf(measure))
  const address = (region: string, standings: readonly Standing[]): string => lastOf(standings, region)
  const ofWhat = subjectOf(measure) === 'send' ? '' : ' of children’s services'
  const total = (region: string) => ({ bar: region, count: sum(of(region)), address: address(region, grades) })
  return {
    title: measure === 'headline' ? 'Regions, ranked' : `Regions, ranked: ${measureName(measure)}`,
    unit: [
      `Share of authorities by ${measure === 'headline' ? 'the headline grade' : 'the grade of this area'} of their last graded inspection${ofWhat}, and their number (n); ranked by ${goodOrBetter(grades)}`,
      ...leftOut('by their last inspection', [
        ...ungraded.map((why) => ({
          count: sum(all.filter(({ standing }) => standing === why)), why: whyUngraded[why], address: lastOf([why]),
        })),
        { count: sum(nowhere), why: 'are of no known region', address: lastOf(gradesPresent(nowhere), none) },
      ]),
    ],
    alternative: `A bar for each of ${regions.length} regions. In each, the share that is ${goodOrBetter(grades)}: ${regions.map((region) => `${region} ${percent(shareGoodOrBetter(of(region)))}`).join(', ')}.`,
    legend: gradeLegend(grades),
    table: {
      heads: ['Region', ...grades.map((grade) => gradeNames[grade].name), 'Graded', 'Without'],
      rows: regions.map((region) => [
        region, ...gradeCells(region, counts, grades, address), total(region),
        { count: sum(placed.filter(({ bar }) => bar === region)) - sum(of(region)), address: address(region, ungraded) },
      ]),
    },
    draw: (width) => lyingGradeBars({
      totals: regions.map(total), shares: regions.flatMap((region) => sharesOf(region, counts, address)), width,
      nameOf: (region) => cut(region, width < narrow ? 14 : 30), fullNameOf: (region) => region,
    }),
  }
}

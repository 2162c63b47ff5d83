import { element } from '../../../../pages/parts/element.ts'
import {
  authoritiesActivity, inspectorsActivity, standingsByArea, standingsByRegion, standingsByYear, typesByYear,
} from '../../../asking/numbers.ts'
import { type Scope, within } from '../../../asking/scope.ts'
import type { Measure } from '../../../asking/standings.ts'
import type { Links } from '../../asking/links.ts'
import { activityChart } from '../../charts/activity.ts'
import { type Chart, chartFigure } from '../../charts/figure.ts'
import { gradesByAreaChart } from '../../charts/grades-by-area.ts'
import { gradesByYearChart } from '../../charts/grades-by-year.ts'
import { regionsChart } from '../../charts/regions.ts'
import { typesByYearChart } from '../../charts/types-by-year.ts'
import { mapChart } from '../../map/map-chart.ts'
import type { Report } from '../../report.ts'

/** All pictures of what is within a scope; one without any number is left out. */
export function overviewCharts(report: Report, scope: Scope, measure: Measure, links: Links): HTMLElement {
  const [documents, inspections] = [within(scope, 'year', report.asked), within(scope, 'inspected', report.asked)]
  const [types, byYear, byRegion] = [typesByYear(documents), standingsByYear(inspections, measure), standingsByRegion(inspections, measure)]
  const byArea = standingsByArea(inspections)
  const [inspectors, authorities] = [inspectorsActivity(inspections), authoritiesActivity(inspections)]
  const counts = { first: ['inspection'], second: ['visit'] } as const
  const roles = { first: 'led', second: 'joined' } as const
  const figures = [
    types.length > 0 && wide(typesByYearChart(types, links)),
    wide(gradesByYearChart(byYear, measure, links)),
    wide(gradesByAreaChart(byArea, links)),
    wide(regionsChart(byRegion, measure, links)),
    wide(mapChart(report, inspections, measure, scope.to)),
    inspectors.length > 0 && chartFigure(activityChart({
      title: 'Inspectors’ activity', unit: 'Inspections and visits that name an inspector', who: 'Inspector', kinds: roles,
      entries: inspectors, nameOf: (name) => name,
      addressOf: (name, parts) => links.inspections({ counts: ['inspection', 'visit'], inspector: parts.map((part) => `${roles[part]}:${name}`) }),
    })),
    authorities.length > 0 && chartFigure(activityChart({
      title: 'Authorities’ activity', unit: 'Inspections of an authority, and visits to it', who: 'Authority',
      kinds: { first: 'inspections', second: 'visits' },
      entries: authorities, nameOf: (slug) => report.authorityName(slug) ?? slug,
      addressOf: (slug, parts) => links.inspections({ authority: [slug], counts: parts.flatMap((part) => counts[part]) }),
    })),
  ]
  return figures.some(Boolean)
    ? element('div', { class: 'charts' }, figures)
    : element('p', {}, 'No document is like that. ', element('a', { href: '#/overview' }, 'Everything'))
}

/** A picture that has a whole row, where there is one. */
function wide(chart: Chart | null): HTMLElement | null {
  if (!chart) return null
  const figure = chartFigure(chart)
  figure.classList.add('wide')
  return figure
}

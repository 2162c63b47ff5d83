import { activityChart } from '../charts/activity.ts'
import { chartFigure } from '../charts/figure.ts'
import { gradesByAreaChart } from '../charts/grades-by-area.ts'
import { gradesByYearChart } from '../charts/grades-by-year.ts'
import { regionsChart } from '../charts/regions.ts'
import { typesByYearChart } from '../charts/types-by-year.ts'
import { element } from '../../../pages/parts/element.ts'
import type { Report } from '../report.ts'
import { addressOf } from '../../../pages/parts/routes.ts'
import type { View } from '../view.ts'

/** Everything in pictures. */
export const overviewView: View = {
  id: 'overview',
  tab: 'Overview',
  title: () => 'Overview',
  show: ({ report }) => [tiles(report), element('div', { class: 'charts' }, charts(report))],
}

function tiles({ data: { counts, attention } }: Report): HTMLElement {
  const tile = (number: number, one: string, many: string, address?: string): HTMLElement =>
    element(
      'li',
      {},
      element(
        address ? 'a' : 'div',
        address ? { href: address } : {},
        element('strong', {}, number.toLocaleString('en-GB')),
        ` ${number === 1 ? one : many}`,
      ),
    )
  return element('ul', { class: 'tiles' },
    tile(counts.documents, 'document', 'documents'),
    tile(counts.inspections, 'inspection', 'inspections'),
    tile(counts.visits, 'visit', 'visits'),
    tile(counts.authorities, 'authority', 'authorities', addressOf('authorities')),
    tile(counts.actions, 'action', 'actions', addressOf('actions')),
    tile(attention.length, 'thing to look at', 'things to look at', addressOf('attention')))
}

function charts({ data }: Report): HTMLElement[] {
  const { charts: { typesByYear, gradesByYear, withoutHeadline, gradesByArea, regions, regionsWithout, inspectors }, authorities } = data
  const busiest = [...authorities].sort((a, b) => b.inspections + b.visits - a.inspections - a.visits || a.name.localeCompare(b.name))
  return [
    ...(typesByYear.length > 0 ? [wide(chartFigure(typesByYearChart(typesByYear)))] : []),
    ...(gradesByYear.length > 0 ? [wide(chartFigure(gradesByYearChart(gradesByYear, withoutHeadline)))] : []),
    ...(gradesByArea.length > 0 ? [wide(chartFigure(gradesByAreaChart(gradesByArea)))] : []),
    ...(regions.length > 0 ? [wide(chartFigure(regionsChart(regions, regionsWithout)))] : []),
    ...(inspectors.length > 0 ? [chartFigure(activityChart({
      title: 'Inspectors’ activity', unit: 'Inspections and visits that name an inspector', who: 'Inspector', kinds: ['led', 'joined'],
      entries: inspectors.map(({ name, led, joined }) => ({ name, first: led, second: joined })),
    }))] : []),
    ...(busiest.length > 0 ? [chartFigure(activityChart({
      title: 'Authorities’ activity', unit: 'Inspections of an authority, and visits to it', who: 'Authority',
      kinds: ['inspections', 'visits'],
      entries: busiest.map(({ name, inspections, visits }) => ({ name, first: inspections, second: visits })),
    }))] : []),
  ]
}

/** A picture that has a whole row. */
function wide(figure: HTMLElement): HTMLElement {
  figure.classList.add('wide')
  return figure
}

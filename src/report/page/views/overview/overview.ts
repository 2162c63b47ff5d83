import { choice } from '../../../../pages/parts/choice.ts'
import { element } from '../../../../pages/parts/element.ts'
import { addressOf } from '../../../../pages/parts/routes.ts'
import { comparedAreas } from '../../../asking/standings.ts'
import { linksWithin } from '../../asking/links.ts'
import { measureName } from '../../asking/names.ts'
import { scopeFields, scopeOf } from '../../asking/scope-fields.ts'
import { keepAddress } from '../../keep-address.ts'
import type { Report } from '../../report.ts'
import type { View } from '../../view.ts'
import { overviewCharts } from './charts.ts'
import { tiles } from './tiles.ts'

/** Everything in numbers and pictures; each leads to the documents behind it. */
export const overviewView: View = {
  id: 'overview',
  tab: 'Overview',
  title: () => 'Overview',
  show: ({ report }, { options }) => {
    const chosen = { ...scopeOf(options), area: options.get('area') ?? '' }
    const shown = element('div')
    const fill = (): void => {
      const links = linksWithin(report, chosen)
      const measure = comparedAreas.find((area) => area === chosen.area) ?? 'headline'
      shown.replaceChildren(tiles(report, chosen, links), overviewCharts(report, chosen, measure, links))
    }
    const refresh = (change: Partial<typeof chosen>): void => {
      Object.assign(chosen, change)
      keepAddress(addressOf('overview', '', chosen))
      fill()
    }
    fill()
    return [
      element('search', { class: 'filters', 'aria-label': 'What the overview is of' },
        scopeFields(report, chosen, refresh),
        choice('Grades by year and region', 'Headline grade', areasGiven(report), chosen.area, (area) => refresh({ area }))),
      shown,
    ]
  },
}

/** The areas that some document grades. */
function areasGiven({ data: { documents } }: Report): [string, string][] {
  const given = new Set(documents.flatMap(({ grades }) => grades.map(({ area }) => area)))
  return comparedAreas.filter((area) => given.has(area)).map((area) => [area, measureName(area)])
}

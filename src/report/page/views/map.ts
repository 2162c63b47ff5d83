import { element } from '../../../pages/parts/element.ts'
import { mapFigure } from '../map/map-figure.ts'
import type { View } from '../view.ts'

/** All authorities on a map. */
export const mapView: View = {
  id: 'map',
  tab: 'Map',
  title: () => 'Map',
  show: ({ report }) => {
    const dated = report.data.documents.filter(({ first, date }) => first ?? date)
    return [dated.length > 0 ? mapFigure(report, dated) : element('p', {}, 'No document has a date, so there is nothing to show on a map.')]
  },
}

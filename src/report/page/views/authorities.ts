import { gradeNames } from '../../../analysis/display/grade-names.ts'
import { asAllDo } from '../../../analysis/inspections/areas-alone.ts'
import type { Grade } from '../../../vocabulary/grades.ts'
import type { AuthorityData } from '../../page-data.ts'
import { headlineBefore, lastHeadline } from '../evidence/headline.ts'
import { within } from '../../asking/scope.ts'
import { isNarrowed, scopeFields, scopeOf } from '../asking/scope-fields.ts'
import { keepAddress } from '../keep-address.ts'
import { dataTable } from '../../../pages/parts/data-table.ts'
import type { TableColumn } from '../../../pages/parts/sortable-table.ts'
import { element } from '../../../pages/parts/element.ts'
import { searchField } from '../../../pages/parts/search-field.ts'
import { trendMark } from '../../../pages/parts/trend-mark.ts'
import { counted, dayInShort } from '../../../pages/parts/words.ts'
import { addressOf } from '../../../pages/parts/routes.ts'
import type { Stage, View } from '../view.ts'

const trendOrder = ['worse', 'mixed', 'same', 'better']
const unranked = 99

const columnsOf = (stage: Stage): readonly TableColumn<AuthorityData>[] => [
  { head: 'Authority', cell: ({ slug, name }) => element('a', { href: addressOf('authority', slug) }, name), sortBy: ({ name }) => name },
  { head: 'Region', cell: ({ region }) => region ?? '–', sortBy: ({ region }) => region ?? '' },
  { head: 'Headline grade', cell: (authority) => lastHeadline(stage, authority) ?? '–', sortBy: ({ headline, areas }) => (areas.length > 0 ? worstOf(areas) : rankOf(headline)) },
  { head: 'Before', cell: (authority) => headlineBefore(stage, authority) ?? '–', sortBy: ({ headlineBefore: before }) => rankOf(before) },
  { head: 'Trend', cell: ({ trend }) => trendMark(trend), sortBy: ({ trend }) => (trend ? trendOrder.indexOf(trend) : unranked) },
  { head: 'Last graded', cell: ({ graded }) => (graded ? dayInShort(graded) : '–'), sortBy: ({ graded }) => graded ?? '' },
  { head: 'Inspections', isNumber: true, cell: ({ slug, inspections }) => listed(inspections, 'documents', { authority: slug, counts: 'inspection' }), sortBy: ({ inspections }) => inspections },
  { head: 'Visits', isNumber: true, cell: ({ slug, visits }) => listed(visits, 'documents', { authority: slug, counts: 'visit' }), sortBy: ({ visits }) => visits },
  { head: 'Actions', isNumber: true, cell: ({ slug, actions }) => listed(actions, 'actions', { authority: slug }), sortBy: ({ actions }) => actions },
]

function rankOf(grade: Grade | null): number {
  return (grade && gradeNames[grade].rank) ?? unranked
}

/** How many of these have no headline grade to show. */
function withoutHeadlines(authorities: readonly AuthorityData[]): string {
  const alone = authorities.filter(({ withoutHeadline }) => withoutHeadline === 'areas-alone')
  return alone.length === 0 ? '' : `; the last inspection of ${alone.length} graded its areas alone${asAllDo(alone.map(({ graded }) => graded))}`
}

/** Areas that stand for an inspection are sorted by the worst of them. */
function worstOf(areas: AuthorityData['areas']): number {
  return Math.max(...areas.map(({ grade }) => rankOf(grade)))
}

/** All authorities in a table. */
export const authoritiesView: View = {
  id: 'authorities',
  tab: 'Authorities',
  title: () => 'Authorities',
  show: (stage, { options }) => {
    const { report } = stage
    const columns = columnsOf(stage)
    const chosen = { ...scopeOf(options), q: options.get('q') ?? '' }
    const count = element('p', { class: 'count', 'aria-live': 'polite' })
    const frame = element('div')
    const fill = (): void => {
      const slugs = new Set(within(chosen, 'year', report.asked).map(({ document }) => document.authority))
      const typed = chosen.q.trim().toLowerCase()
      const shown = report.data.authorities.filter(({ slug, name }) => slugs.has(slug) && name.toLowerCase().includes(typed))
      count.textContent = counted(shown.length, 'authority', 'authorities') + withoutHeadlines(shown) + (isNarrowed(chosen) ? ' with a document like that; their numbers are of all their documents' : '')
      frame.replaceChildren(dataTable('Authorities, their last headline grade and the one before', columns, shown))
    }
    const refresh = (change: Partial<typeof chosen>): void => {
      Object.assign(chosen, change)
      keepAddress(addressOf('authorities', '', chosen), { isTyped: 'q' in change })
      fill()
    }
    fill()
    return [
      element('search', { class: 'filters' }, searchField('Name', chosen.q, (q) => refresh({ q })), scopeFields(report, chosen, refresh)),
      count, frame,
    ]
  },
}

/** A number of an authority, which leads to what it counts. */
function listed(number: number, view: string, options: Readonly<Record<string, string>>): Node | number {
  return number === 0 ? 0 : element('a', { href: addressOf(view, '', options) }, number)
}

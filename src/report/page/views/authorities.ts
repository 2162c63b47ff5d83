import { gradeNames } from '../../../analysis/display/grade-names.ts'
import type { Grade } from '../../../vocabulary/grades.ts'
import type { AuthorityData } from '../../page-data.ts'
import { headlineBefore, lastHeadline } from '../evidence/headline.ts'
import { choice } from '../../../pages/parts/choice.ts'
import { type TableColumn, dataTable } from '../../../pages/parts/data-table.ts'
import { element } from '../../../pages/parts/element.ts'
import { searchField } from '../../../pages/parts/search-field.ts'
import { trendMark } from '../../../pages/parts/trend-mark.ts'
import { counted, dayInShort } from '../../../pages/parts/words.ts'
import { addressOf } from '../../../pages/parts/routes.ts'
import type { Stage, View } from '../view.ts'

const trendOrder = ['worse', 'same', 'better']
const unranked = 99

const columnsOf = (stage: Stage): readonly TableColumn<AuthorityData>[] => [
  { head: 'Authority', cell: ({ slug, name }) => element('a', { href: addressOf('authority', slug) }, name), sortBy: ({ name }) => name },
  { head: 'Region', cell: ({ region }) => region ?? '–', sortBy: ({ region }) => region ?? '' },
  { head: 'Headline grade', cell: (authority) => lastHeadline(stage, authority) ?? '–', sortBy: ({ headline, areas }) => (areas.length > 0 ? worstOf(areas) : rankOf(headline)) },
  { head: 'Before', cell: (authority) => headlineBefore(stage, authority) ?? '–', sortBy: ({ headlineBefore: before }) => rankOf(before) },
  { head: 'Trend', cell: ({ trend }) => trendMark(trend), sortBy: ({ trend }) => (trend ? trendOrder.indexOf(trend) : unranked) },
  { head: 'Last graded', cell: ({ graded }) => (graded ? dayInShort(graded) : '–'), sortBy: ({ graded }) => graded ?? '' },
  { head: 'Inspections', isNumber: true, cell: ({ inspections }) => inspections, sortBy: ({ inspections }) => inspections },
  { head: 'Visits', isNumber: true, cell: ({ visits }) => visits, sortBy: ({ visits }) => visits },
  { head: 'Actions', isNumber: true, cell: ({ actions }) => actions, sortBy: ({ actions }) => actions },
]

function rankOf(grade: Grade | null): number {
  return (grade && gradeNames[grade].rank) ?? unranked
}

/** How many of these have no headline grade to show. */
function withoutHeadlines(authorities: readonly AuthorityData[]): string {
  const alone = authorities.filter(({ withoutHeadline }) => withoutHeadline === 'areas-alone').length
  return alone === 0 ? '' : `; the last inspection of ${alone} graded its areas alone, as all do from April 2026`
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
  show: (stage) => {
    const { authorities } = stage.report.data
    const columns = columnsOf(stage)
    const regions = [...new Set(authorities.flatMap(({ region }) => region ?? []))].sort()
    const filter = { name: '', region: '' }
    const count = element('p', { class: 'count', 'aria-live': 'polite' })
    const frame = element('div')
    const fill = (): void => {
      const shown = authorities.filter(({ name, region }) => name.toLowerCase().includes(filter.name.toLowerCase()) && (filter.region === '' || region === filter.region))
      count.textContent = counted(shown.length, 'authority', 'authorities') + withoutHeadlines(shown)
      frame.replaceChildren(dataTable('Authorities, their last headline grade and the one before', columns, shown))
    }
    fill()
    return [
      element('div', { class: 'filters' },
        searchField('Name', '', (typed) => { filter.name = typed.trim(); fill() }),
        choice('Region', 'All regions', regions.map((region) => [region, region]), '', (region) => { filter.region = region; fill() })),
      count, frame,
    ]
  },
}

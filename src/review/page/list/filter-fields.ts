import { typeName } from '../../../analysis/display/type-names.ts'
import { tally } from '../../../analysis/lists/tally.ts'
import { type Choices, choice } from '../../../pages/parts/choice.ts'
import { element } from '../../../pages/parts/element.ts'
import { searchField } from '../../../pages/parts/search-field.ts'
import { idInWords } from '../../../pages/parts/words.ts'
import type { ListData } from '../../page-data.ts'
import { type Filters, anyWarning, reviewStates, yearOf } from '../data/filters.ts'

/** Fields that narrow the list. */
export function filterFields({ documents }: ListData, filters: Filters, change: (filters: Filters) => void): HTMLElement {
  let now = filters
  const set = (name: keyof Filters) => (value: string): void => change(now = { ...now, [name]: value })
  const types = choices(documents.map(({ type }) => type), typeName)
  const years = choices(documents.map(yearOf)).reverse()
  const authorities = choices(documents.map(({ authority }) => authority ?? ''))
  const warnings: Choices = [[anyWarning, 'Any'], ...choices(documents.flatMap(({ codes }) => codes), idInWords)]
  return element('div', { class: 'filters', role: 'search' },
    searchField('Search', filters.q, set('q')),
    choice('Type', 'All types', types, filters.type, set('type')),
    choice('Year', 'All years', years, filters.year, set('year')),
    choice('Authority', 'All authorities', authorities, filters.authority, set('authority')),
    choice('Review', 'Reviewed or not', Object.entries(reviewStates), filters.review, set('review')),
    choice('Warning', 'With or without', warnings, filters.warning, set('warning')))
}

/** Values that occur, each with its name and how often it does. */
function choices(values: readonly string[], name = (value: string): string => value): (readonly [string, string])[] {
  return [...tally(values)]
    .filter(([value]) => value !== '')
    .map(([value, count]) => [value, `${name(value)} (${count})`] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, 'en-GB'))
}

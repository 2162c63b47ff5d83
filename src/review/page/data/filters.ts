import type { ListData, ListEntry } from '../../page-data.ts'

/** How the list is narrowed, as the address says it. */
const filterNames = ['q', 'type', 'year', 'authority', 'warning'] as const
export type Filters = Readonly<Record<(typeof filterNames)[number], string>>

/** Stands for any warning. */
export const anyWarning = 'any'

export function filtersIn(options: URLSearchParams): Filters {
  return Object.fromEntries(filterNames.map((name) => [name, options.get(name) ?? ''])) as Filters
}

/** The documents that fit, by their places in the list. */
export function fitting({ documents }: ListData, filters: Filters): number[] {
  return documents.flatMap((entry, at) => (fits(entry, filters) ? [at] : []))
}

export function yearOf({ date }: ListEntry): string {
  return date?.slice(0, 4) ?? ''
}

function fits(entry: ListEntry, { q, type, year, authority, warning }: Filters): boolean {
  return (type === '' || entry.type === type)
    && (year === '' || yearOf(entry) === year)
    && (authority === '' || entry.authority === authority)
    && (warning === '' || (warning === anyWarning ? entry.doubts > 0 : entry.codes.includes(warning)))
    && q.toLowerCase().split(' ').every((word) => `${entry.file} ${entry.key} ${entry.authority ?? ''}`.toLowerCase().includes(word))
}

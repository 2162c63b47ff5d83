import type { ListData, ListEntry } from '../../page-data.ts'

/** How the list is narrowed, as the address says it. */
const filterNames = ['q', 'type', 'year', 'authority', 'warning', 'review'] as const
export type Filters = Readonly<Record<(typeof filterNames)[number], string>>

/** How far a document is reviewed. */
export const reviewStates = { open: 'To be reviewed', seen: 'Reviewed', corrected: 'Corrected' } as const

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

function fits(entry: ListEntry, { q, type, year, authority, warning, review }: Filters): boolean {
  return (type === '' || entry.type === type)
    && (year === '' || yearOf(entry) === year)
    && (authority === '' || entry.authority === authority)
    && (warning === '' || (warning === anyWarning ? entry.doubts > 0 : entry.codes.includes(warning)))
    && (review === '' || (review === 'corrected' ? entry.corrected > 0 : entry.isSeen === (review === 'seen')))
    && q.toLowerCase().split(' ').every((word) => `${entry.file} ${entry.key} ${entry.authority ?? ''}`.toLowerCase().includes(word))
}

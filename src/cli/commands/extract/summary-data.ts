import type { Outcome } from '../../exit-statuses.ts'
import type { Harvest } from '../../harvest/harvest.ts'

/** What came of it all, for programs: one line of JSON. */
export function summaryData(harvest: Harvest, outcome: Outcome, milliseconds: number): string {
  const { files, unchanged, unchangedDocuments, documents, pages, failures, corrections } = harvest
  return JSON.stringify({
    outcome, files, unchanged, documents, unchangedDocuments, pages, failures, errors: sorted(harvest.errors), types: sorted(harvest.types),
    warnings: sorted(harvest.warnings), known: sorted(harvest.known), corrections, milliseconds: Math.round(milliseconds),
  })
}

function sorted(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

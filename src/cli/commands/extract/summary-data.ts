import type { Outcome } from '../../exit-statuses.ts'
import type { Harvest } from '../../harvest/harvest.ts'
import { byName } from '../../terminal/counts.ts'

/** What came of it all, for programs: one line of JSON. */
export function summaryData(harvest: Harvest, outcome: Outcome, milliseconds: number): string {
  const { files, unchanged, unchangedDocuments, documents, pages, failures, corrections } = harvest
  return JSON.stringify({
    outcome, files, unchanged, documents, unchangedDocuments, pages, failures, errors: byName(harvest.errors), types: byName(harvest.types),
    warnings: byName(harvest.warnings), known: byName(harvest.known), corrections, milliseconds: Math.round(milliseconds),
  })
}

import { recordSet } from '../analysis/record-set.ts'
import type { DocketRecord } from '../record/schema.ts'
import { type ReportOptions, reportPieces } from './render.ts'

/** A report over records: one HTML file that opens from disk and asks no network. */
export async function makeReport(records: readonly DocketRecord[], options: ReportOptions = {}): Promise<string> {
  const assets = await import('#report-page')
  return [...reportPieces(recordSet(records), assets, options)].join('')
}

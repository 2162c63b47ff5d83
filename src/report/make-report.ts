import { recordSet } from '../analysis/record-set.ts'
import type { DocketRecord } from '../record/schema.ts'
import { type ReportOptions, reportPieces } from './render.ts'

/**
 * A report over records: one HTML file that opens from disk and asks no network.
 * @example
 * ```ts
 * import { readFile, writeFile } from 'node:fs/promises'
 * import { makeReport, readDocument, recordsOf } from 'inspection-docket'
 *
 * const read = await readDocument({ name: 'letter.pdf', bytes: await readFile('letter.pdf') })
 * const sourceOf = () => ({ link: 'letter.pdf', text: read.doc.text })
 * await writeFile('report.html', await makeReport(recordsOf(read), { sourceOf }))
 * ```
 */
export async function makeReport(records: readonly DocketRecord[], options: ReportOptions = {}): Promise<string> {
  return [...await piecesOfReport(records, options)].join('')
}

/** The same in pieces, to be written one after the other. */
export async function piecesOfReport(records: readonly DocketRecord[], options: ReportOptions = {}): Promise<Iterable<string>> {
  return reportPieces(recordSet(records), await import('#report-page'), options)
}

import { csvLines } from '../../../../tables/formats/csv/lines.ts'
import type { AskedDocument } from '../../../asking/facets.ts'
import type { DocumentColumn } from './columns.ts'

/** Documents as CSV, in the columns that are shown; the last leads to the record. */
export function documentsCsv(columns: readonly DocumentColumn[], documents: readonly AskedDocument[]): string {
  return csvLines([...columns.map(({ inCsv }) => inCsv), 'record'], documents.map((asked) => [...columns.map(({ csv }) => csv(asked)), asked.document.key]))
}

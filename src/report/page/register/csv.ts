import { csvLines } from '../../../tables/formats/csv/lines.ts'
import type { Report } from '../report.ts'
import type { IndexedAction } from './actions-index.ts'

const header = [
  'authority', 'document_type', 'framework', 'date', 'kind', 'text', 'items', 'timescale', 'owner', 'page', 'file', 'record', 'pointer',
]
/** Actions as CSV, as `docket tables` would write them. */
export function actionsCsv(report: Report, actions: readonly IndexedAction[]): string {
  return csvLines(header, actions.map(({ action }) => {
    const { authority, type, framework, date, file, key } = report.document(action.document)
    return [
      report.authorityName(authority),
      type,
      framework,
      date,
      action.kind,
      action.text,
      action.items.join('\n') || null,
      action.timescale,
      action.owner,
      action.page,
      file,
      key,
      action.pointer,
    ]
  }))
}

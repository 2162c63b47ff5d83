import type { UnreadFile } from '../../analysis/attention.ts'
import { recordDate, yearOf } from '../../analysis/dates/record-dates.ts'
import type { RecordSet } from '../../analysis/record-set.ts'
import type { CountsData, PageData } from '../page-data.ts'
import { actionsData } from './actions.ts'
import { attentionData } from './attention.ts'
import { authoritiesData } from './authorities.ts'
import { chartsData } from './charts.ts'
import { documentsData } from './documents.ts'
import { shownNames } from './file-names.ts'
import type { SourceFinder } from './source-finder.ts'

/** Everything that the page shows of a set of records but the words behind it. */
export function pageDataOf(set: RecordSet, unread: readonly UnreadFile[], title: string, sourceOf: SourceFinder): PageData {
  const [authorities, actions] = [authoritiesData(set), actionsData(set)]
  const shown = shownNames([...set.records.map(({ record }) => record.source.file), ...unread.map(({ file }) => file)])
  return {
    title,
    redacted: [...new Set(set.records.flatMap(({ record }) => record.redacted ?? []))].sort(),
    counts: countsData(set, authorities.length, actions.length),
    documents: documentsData(set, sourceOf, shown),
    authorities, actions,
    attention: attentionData(set, unread, sourceOf, shown),
    charts: chartsData(set),
  }
}

function countsData({ records, inspections }: RecordSet, authorities: number, actions: number): CountsData {
  const years = records.flatMap(({ record }) => recordDate(record.dates) ?? []).map(yearOf)
  return {
    documents: records.length,
    inspections: inspections.filter(({ kind }) => kind === 'inspection').length,
    visits: inspections.filter(({ kind }) => kind === 'visit').length,
    authorities, actions,
    firstYear: years.length > 0 ? years.reduce((a, b) => Math.min(a, b)) : null,
    lastYear: years.length > 0 ? years.reduce((a, b) => Math.max(a, b)) : null,
  }
}

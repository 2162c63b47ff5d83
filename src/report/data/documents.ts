import { daysOnSite } from '../../analysis/dates/days-on-site.ts'
import { inspectionLength } from '../../analysis/dates/inspection-length.ts'
import { firstDay, lastDay, recordDate } from '../../analysis/dates/record-dates.ts'
import { type BuiltInJudgement, isBuiltIn } from '../../analysis/inspections/built-in-judgements.ts'
import { headlineGrade, withoutHeadline } from '../../analysis/inspections/headline-grade.ts'
import { documentKind } from '../../analysis/inspections/inspection-kinds.ts'
import { leadInspectors } from '../../analysis/inspections/lead-inspectors.ts'
import type { RecordSet } from '../../analysis/record-set.ts'
import type { KeyedRecord } from '../../analysis/records/keyed-records.ts'
import { authorityId } from '../../record/identity.ts'
import { isRedacted } from '../../record/redacted.ts'
import { regionOf } from '../../analysis/records/region.ts'
import type { DocumentData } from '../page-data.ts'
import type { SourceFinder } from './source-finder.ts'

/** What the page says of each document, in the order of the records. */
export function documentsData(
  { records, inspections }: RecordSet,
  sourceOf: SourceFinder,
  shown: (file: string) => string,
): DocumentData[] {
  const speaking = new Set(inspections.map(({ key }) => key))
  return records.map((keyed) => ({ ...documentData(keyed, speaking.has(keyed.key), sourceOf), file: shown(keyed.record.source.file) }))
}

function documentData({ key, record }: KeyedRecord, speaks: boolean, sourceOf: SourceFinder): Omit<DocumentData, 'file'> {
  const {
    documentType, classification, dates, authority, judgements, framework, title, scope, warnings, source, inspectors, corrected = [],
  } = record
  const named = (names: readonly string[]): string[] => [...new Set(names)].filter((name) => !isRedacted(name))
  const lead = named(leadInspectors(record))
  return {
    key,
    link: sourceOf(record)?.link ?? null,
    type: documentType,
    kind: documentKind(documentType),
    confidence: classification.confidence,
    framework, title, scope, speaks,
    authority: authority && authorityId(authority.name),
    region: regionOf(record),
    date: recordDate(dates),
    first: dates.inspection.length > 0 ? firstDay(dates) : null,
    last: lastDay(dates),
    days: daysOnSite(dates.inspection),
    length: inspectionLength(record),
    lead, team: named(inspectors.map(({ name }) => name)).filter((name) => !lead.includes(name)),
    grades: judgements.flatMap((judgement, at) => (isBuiltIn(judgement) ? gradeData(judgement, `/judgements/${at}`) : [])),
    standing: headlineGrade(record) ?? withoutHeadline(record) ?? 'no-grade',
    warnings: [...new Set(warnings.map(({ code }) => code))],
    reader: source.reader,
    corrected: corrected.length,
  }
}

function gradeData({ area, label, grade, when }: BuiltInJudgement, pointer: string): DocumentData['grades'][number] {
  return { area, label, grade, when, pointer }
}

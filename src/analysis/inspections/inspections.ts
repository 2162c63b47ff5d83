import { authorityId } from '../../record/identity.ts'
import type { DocketRecord } from '../../record/schema.ts'
import type { Grade } from '../../vocabulary/grades.ts'
import type { JudgementArea } from '../../vocabulary/judgement-areas.ts'
import { firstDay } from '../dates/record-dates.ts'
import { groupBy } from '../lists/group-by.ts'
import { ascending } from '../lists/order.ts'
import type { KeyedRecord } from '../records/keyed-records.ts'
import { isBuiltIn } from './built-in-judgements.ts'
import type { Graded } from './headline-grade.ts'
import { type InspectionKind, documentKind, isInspectionKind } from './inspection-kinds.ts'

/** One inspection or visit, whatever the number of documents that report it. */
export interface Inspection {
  /** The key of the record that speaks for it. */
  readonly key: string
  readonly kind: InspectionKind
  /** The record that speaks for it: of all its reports the one with the most grades. */
  readonly record: DocketRecord
  /** The keys of all records of it. */
  readonly keys: readonly string[]
}

/** The inspections that records report: those of one authority, type and first day are one. Council papers and the press report none. */
export function inspectionsOf(records: readonly KeyedRecord[]): Inspection[] {
  const groups = groupBy(records.filter(({ record }) => isInspectionKind(documentKind(record.documentType))), identity)
  return [...groups.values()].map(inspectionOf).sort((a, b) => ascending(a.key, b.key))
}

/** A record without authority or date is an inspection of its own. */
function identity({ key, record }: KeyedRecord): string {
  const day = firstDay(record.dates)
  return record.authority && day ? `${authorityId(record.authority.name)} ${record.documentType} ${day}` : key
}

function inspectionOf(reports: readonly KeyedRecord[]): Inspection {
  const [main] = [...reports].sort((a, b) =>
    currentGrades(b.record).length - currentGrades(a.record).length || ascending(a.key, b.key)) as [KeyedRecord]
  const kind = documentKind(main.record.documentType) as InspectionKind
  return { key: main.key, kind, record: main.record, keys: reports.map(({ key }) => key) }
}

/** The grades that a record gives, not those that it recalls. */
function currentGrades({ judgements }: Pick<DocketRecord, 'judgements'>): DocketRecord['judgements'] {
  return judgements.filter(({ when }) => when === 'current')
}

/** The different grades that a record gives an area: one as a rule, none, or two where it contradicts itself. */
export function gradesOf({ judgements }: Graded, area: JudgementArea, when: 'current' | 'previous' = 'current'): Grade[] {
  const own = judgements.filter(isBuiltIn).filter((judgement) => judgement.when === when && judgement.area === area)
  return [...new Set(own.map(({ grade }) => grade))]
}

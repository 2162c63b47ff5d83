import { firstDay, recordDate, yearOf } from '../../analysis/dates/record-dates.ts'
import { type AuthorityHistory, authorityHistories } from '../../analysis/inspections/authority-history.ts'
import { isBuiltIn } from '../../analysis/inspections/built-in-judgements.ts'
import { headlineGrade, withoutHeadline } from '../../analysis/inspections/headline-grade.ts'
import { type InspectionSubject, inspectionSubject } from '../../analysis/inspections/inspection-kinds.ts'
import { type Inspection, currentGrades } from '../../analysis/inspections/inspections.ts'
import type { RecordSet } from '../../analysis/record-set.ts'
import { regionOf } from '../../analysis/records/region.ts'
import type { ChartsData } from '../page-data.ts'
import { countEntries } from './count-entries.ts'
import { inspectorsData } from './inspectors.ts'

/** What the pictures of the overview are drawn from. */
export function chartsData({ records, inspections }: RecordSet): ChartsData {
  const of = (...subjects: InspectionSubject[]): Inspection[] => inspections.filter(({ record }) =>
    subjects.includes(inspectionSubject(record.documentType)))
  return {
    typesByYear: countEntries(records.flatMap(({ record }) => {
      const date = recordDate(record.dates)
      return date === null ? [] : [{ type: record.documentType, year: yearOf(date) }]
    })),
    gradesByYear: countEntries(of('childrens-services').flatMap(gradeAndYear)),
    withoutHeadline: countEntries(graded(of('childrens-services')).flatMap(leftOut)),
    gradesByArea: countEntries(of('childrens-services', 'send').flatMap(({ record }) =>
      currentGrades(record).filter(isBuiltIn).map(({ area, grade }) => ({ area, grade })))),
    regions: countEntries(authorityHistories(inspections).flatMap(gradeAndRegion)),
    regionsWithout: authorityHistories(inspections).filter(({ withoutHeadline: why }) => why !== null).length,
    inspectors: inspectorsData(inspections),
  }
}

function gradeAndYear({ record }: Inspection): Pick<ChartsData['gradesByYear'][number], 'grade' | 'year'>[] {
  const [grade, day] = [headlineGrade(record), firstDay(record.dates)]
  return grade && day ? [{ year: yearOf(day), grade }] : []
}

/** Inspections of the types that give grades; visits give none. */
function graded(inspections: readonly Inspection[]): readonly Inspection[] {
  const types = new Set(inspections.filter(({ record }) => currentGrades(record).length > 0).map(({ record }) => record.documentType))
  return inspections.filter(({ record }) => types.has(record.documentType))
}

/** An inspection that has no headline grade, or no day. */
function leftOut({ record }: Inspection): Pick<ChartsData['withoutHeadline'][number], 'why' | 'year'>[] {
  const [why, day] = [withoutHeadline(record), firstDay(record.dates)]
  if (why) return [{ why, year: day ? yearOf(day) : null }]
  return day ? [] : [{ why: 'no-day', year: null }]
}

/** An authority counts once, with the headline grade of its last graded inspection. */
function gradeAndRegion({ headline, latest }: AuthorityHistory): Pick<ChartsData['regions'][number], 'grade' | 'region'>[] {
  const region = latest && regionOf(latest.record)
  return headline && region ? [{ region, grade: headline }] : []
}

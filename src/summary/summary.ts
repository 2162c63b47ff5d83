import { type Attention, type UnreadFile, attentionOf } from '../analysis/attention.ts'
import { firstDay, recordDate, yearOf } from '../analysis/dates/record-dates.ts'
import { areaNames } from '../analysis/display/area-names.ts'
import { type AuthorityHistory, type Trend, authorityHistories, latestGrade, trendOf } from '../analysis/inspections/authority-history.ts'
import { tally } from '../analysis/lists/tally.ts'
import type { RecordSet } from '../analysis/record-set.ts'
import type { AreaChange } from '../analysis/inspections/areas-alone.ts'
import type { WithoutHeadline } from '../analysis/inspections/headline-grade.ts'
import { authorityId } from '../record/identity.ts'
import type { Grade } from '../vocabulary/grades.ts'
import type { JudgementArea } from '../vocabulary/judgement-areas.ts'

/** One line of the matrix: how an authority stands after its last graded inspection. */
export interface AuthorityGrades {
  readonly authority: string
  /** First day of that inspection; of one of special educational needs where there is no other. */
  readonly date: string | null
  readonly documentType: string | null
  readonly grades: readonly (Grade | null)[]
  /** Of the headline grade, against the inspection before; where there is none, of the areas that both grade. */
  readonly trend: Trend
  readonly headlineBefore: Grade | null
  /** Why the last graded inspection of children's services has no headline grade; null where it has one, or there is none. */
  readonly withoutHeadline: WithoutHeadline | null
  /** What stands for it then. */
  readonly areas: readonly AreaChange[]
}

/** A set of records at a glance. */
export interface Summary {
  readonly documents: number
  readonly inspections: number
  readonly visits: number
  readonly authorities: number
  readonly firstYear: number | null
  readonly lastYear: number | null
  readonly types: readonly (readonly [type: string, count: number])[]
  readonly actions: readonly (readonly [kind: string, count: number])[]
  readonly matrix: { readonly areas: readonly JudgementArea[]; readonly rows: readonly AuthorityGrades[] }
  readonly attention: readonly Attention[]
}

/**
 * Counts a set of records, grades by authority and what needs a look.
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * import { extract, recordSet, summaryOf } from 'inspection-docket'
 *
 * const records = await extract({ name: 'letter.pdf', bytes: await readFile('letter.pdf') })
 * const { documents, matrix } = summaryOf(recordSet(records))
 * console.log(documents, matrix.rows.map(({ authority, grades }) => [authority, ...grades]))
 * ```
 */
export function summaryOf(set: RecordSet, unread: readonly UnreadFile[] = []): Summary {
  const { records, inspections } = set
  const years = records.flatMap(({ record }) => recordDate(record.dates) ?? []).map(yearOf)
  return {
    documents: records.length,
    inspections: inspections.filter(({ kind }) => kind === 'inspection').length,
    visits: inspections.filter(({ kind }) => kind === 'visit').length,
    authorities: new Set(records.flatMap(({ record }) => (record.authority ? authorityId(record.authority.name) : []))).size,
    firstYear: years.length > 0 ? Math.min(...years) : null,
    lastYear: years.length > 0 ? Math.max(...years) : null,
    types: tally(records.map(({ record }) => record.documentType)),
    actions: tally(records.flatMap(({ record }) => record.actions.map(({ kind }) => kind))),
    matrix: matrixOf(set),
    attention: attentionOf(set, unread),
  }
}

/** Authorities that were graded, by the areas that any of them was last graded for. */
function matrixOf({ inspections }: RecordSet): Summary['matrix'] {
  const histories = authorityHistories(inspections).filter(({ latest, latestSend }) => latest ?? latestSend)
  const areas = (Object.keys(areaNames) as JudgementArea[]).filter((area) =>
    area !== 'other' && area !== 'slac-other' && histories.some((history) => latestGrade(history, area)))
  return {
    areas,
    rows: histories.map((history) => ({
      authority: history.authority,
      date: dateOf(history),
      documentType: (history.latest ?? history.latestSend)?.record.documentType ?? null,
      grades: areas.map((area) => latestGrade(history, area)),
      trend: trendOf(history),
      headlineBefore: history.headlineBefore,
      withoutHeadline: history.withoutHeadline,
      areas: history.areas,
    })),
  }
}

function dateOf({ latest, latestSend }: AuthorityHistory): string | null {
  const inspection = latest ?? latestSend
  return inspection && firstDay(inspection.record.dates)
}

import { daysOnSite } from '../../analysis/dates/days-on-site.ts'
import { inspectionLength, inspectionLengths } from '../../analysis/dates/inspection-length.ts'
import { monthsSincePrevious, previousInspection } from '../../analysis/dates/previous-inspection.ts'
import { firstDay, lastDay, yearOf } from '../../analysis/dates/record-dates.ts'
import { type Inspection, gradesOf } from '../../analysis/inspections/inspections.ts'
import { leadInspectors } from '../../analysis/inspections/lead-inspectors.ts'
import { regionOf } from '../../analysis/records/region.ts'
import { gradeIds } from '../../vocabulary/grades.ts'
import { type JudgementArea, judgementAreas } from '../../vocabulary/judgement-areas.ts'
import { type ColumnOf, defineTable } from '../define-table.ts'
import { recordColumn, toDocuments } from '../entries.ts'

/** Areas that one inspection judges once; the lines of `slac-other` and `other` are many and stay in `judgements`. */
const gradedAreas = judgementAreas.filter((area) => area !== 'slac-other' && area !== 'other')

function gradeColumnName(area: JudgementArea): string {
  return `grade_${area.replaceAll('-', '_')}`
}

const gradeColumns = gradedAreas.map((area): ColumnOf<Inspection> => ({
  name: gradeColumnName(area), type: 'string', values: gradeIds, width: 20,
  description: `The grade for \`${area}\`; empty where none was given or the document contradicts itself.`,
  of: ({ record }) => only(gradesOf(record, area)),
}))

/** One row an inspection or visit, a column a grade: the table to paste into a spreadsheet. */
export const inspections = defineTable<Inspection>({
  id: 'inspections',
  title: 'Inspections',
  description: 'One row an inspection or visit, a column a grade. Several documents of one authority, type and first day are one inspection; council papers and the press are left out.',
  primaryKey: ['record'],
  references: [toDocuments],
  entries: ({ key }, inspection) => (inspection?.key === key ? [inspection] : []),
  columns: [
    {
      name: 'authority', type: 'string', width: 26,
      description: 'Plain name of the authority.',
      of: ({ record }) => record.authority?.name ?? null,
    },
    {
      name: 'region', type: 'string', width: 22,
      description: 'Region of England, from docket’s table of authorities.',
      of: ({ record }) => regionOf(record),
    },
    {
      name: 'kind', type: 'string', required: true, values: ['inspection', 'visit'],
      description: 'Whether it is an inspection, or a visit between two.',
      of: ({ kind }) => kind,
    },
    {
      name: 'document_type', type: 'string', required: true, width: 26,
      description: 'Type of the report or letter.',
      of: ({ record }) => record.documentType,
    },
    { name: 'framework', type: 'string', width: 12, description: 'Framework of the inspection.', of: ({ record }) => record.framework },
    {
      name: 'first_day', type: 'date',
      description: 'First day on site; where it is not known, the date of the report.',
      of: ({ record }) => firstDay(record.dates),
    },
    { name: 'last_day', type: 'date', description: 'Last day on site.', of: ({ record }) => lastDay(record.dates) },
    { name: 'reported', type: 'date', description: 'Date of the report or letter.', of: ({ record }) => record.dates.document },
    { name: 'year', type: 'integer', description: 'Year of `first_day`.', of: ({ record }) => yearOrNull(firstDay(record.dates)) },
    {
      name: 'days_on_site', type: 'integer',
      description: 'Mondays to Fridays on site; see `documents`.',
      of: ({ record }) => daysOnSite(record.dates.inspection),
    },
    {
      name: 'length', type: 'string', values: inspectionLengths,
      description: '`standard` or `short`, of an ILACS inspection; see `documents`.',
      of: ({ record }) => inspectionLength(record),
    },
    {
      name: 'previous_inspection', type: 'string',
      description: 'The latest earlier inspection that the report names, as far as its date is known; visits, joint targeted inspections and those of one service alone are none.',
      of: ({ record }) => previousInspection(record)?.date ?? null,
    },
    {
      name: 'months_since_previous', type: 'integer',
      description: 'Whole months from it to `first_day`; empty where only its year is known.',
      of: ({ record }) => monthsSincePrevious(record),
    },
    ...gradeColumns,
    {
      name: 'lead_inspector', type: 'string', width: 24,
      description: 'Who led it; several are separated by `; `.',
      of: ({ record }) => leadInspectors(record).join('; ') || null,
    },
    { name: 'scope', type: 'string', width: 40, description: 'What it looked at, as stated.', of: ({ record }) => record.scope },
    {
      name: 'actions', type: 'integer', required: true,
      description: 'Number of actions of all kinds.',
      of: ({ record }) => record.actions.length,
    },
    {
      name: 'priority_actions', type: 'integer', required: true,
      description: 'Number of areas for priority action.',
      of: ({ record }) => record.actions.filter(({ kind }) => kind === 'priority-action').length,
    },
    {
      name: 'warnings', type: 'integer', required: true,
      description: 'Number of warnings: what a person should look at.',
      of: ({ record }) => record.warnings.length,
    },
    {
      name: 'file', type: 'string', required: true, width: 44,
      description: 'The file of the report or letter.',
      of: ({ record }) => record.source.file,
    },
    {
      name: 'documents', type: 'integer', required: true,
      description: 'Number of records that report it; `record` is the one with the most grades.',
      of: ({ keys }) => keys.length,
    },
    recordColumn,
  ],
})

function only<Value>(values: readonly Value[]): Value | null {
  return values.length === 1 ? (values[0] ?? null) : null
}

function yearOrNull(day: string | null): number | null {
  return day === null ? null : yearOf(day)
}

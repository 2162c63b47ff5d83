import { daysOnSite } from '../../analysis/dates/days-on-site.ts'
import { inspectionLength, inspectionLengths, mostDaysOfShort } from '../../analysis/dates/inspection-length.ts'
import { monthsSincePrevious, previousInspection } from '../../analysis/dates/previous-inspection.ts'
import { firstDay, lastDay, recordDate } from '../../analysis/dates/record-dates.ts'
import { documentKind } from '../../analysis/inspections/inspection-kinds.ts'
import type { Inspection } from '../../analysis/inspections/inspections.ts'
import { leadInspectors } from '../../analysis/inspections/lead-inspectors.ts'
import type { KeyedRecord } from '../../analysis/records/keyed-records.ts'
import { regionOf } from '../../analysis/records/region.ts'
import { actionKinds } from '../../record/schema.ts'
import { type ColumnOf, defineTable } from '../define-table.ts'
import { recordColumn } from '../entries.ts'

interface DocumentRow extends KeyedRecord {
  /** Key of the inspection that the document reports. */
  readonly inspection: string | null
}

const source: readonly ColumnOf<DocumentRow>[] = [
  {
    name: 'id', type: 'string', required: true, width: 44,
    description: 'The record’s `id`; the same as `record` but where several records share it.',
    of: ({ record }) => record.id,
  },
  {
    name: 'file', type: 'string', required: true, width: 44,
    description: 'The file, as docket was given it.',
    of: ({ record }) => record.source.file,
  },
  {
    name: 'sha256', type: 'string', required: true, width: 16,
    description: 'SHA-256 of the file’s bytes.',
    of: ({ record }) => record.source.sha256,
  },
  {
    name: 'part', type: 'integer',
    description: 'Which document of the file, from 1; empty where the file holds one.',
    of: ({ record }) => record.source.part?.index ?? null,
  },
  {
    name: 'media_type', type: 'string', required: true, width: 18,
    description: 'Format of the file.',
    of: ({ record }) => record.source.mediaType,
  },
  {
    name: 'pages', type: 'integer',
    description: 'Pages of the file; empty where the format has none.',
    of: ({ record }) => record.source.pages,
  },
  {
    name: 'reader', type: 'string', required: true,
    description: 'The reader that made the file’s text.',
    of: ({ record }) => record.source.reader,
  },
]

const kind: readonly ColumnOf<DocumentRow>[] = [
  {
    name: 'document_type', type: 'string', required: true, width: 26,
    description: 'What the document is.',
    of: ({ record }) => record.documentType,
  },
  {
    name: 'kind', type: 'string', required: true, values: [
      'inspection', 'visit', 'paper', 'press', 'unknown',
    ], of: ({ record }) => documentKind(record.documentType),
    description: 'Whether it reports an `inspection` or a `visit`, or only speaks of one: a council’s `paper`, the `press`.',
  },
  {
    name: 'confidence', type: 'number', required: true,
    description: 'How sure the classification is, from 0 to 1.',
    of: ({ record }) => record.classification.confidence,
  },
  {
    name: 'runner_up', type: 'string', width: 26,
    description: 'The next likely document type.',
    of: ({ record }) => record.classification.runnerUp,
  },
  {
    name: 'inspection', type: 'string', width: 44,
    description: 'Key of the row in `inspections` that this document reports.',
    of: ({ inspection }) => inspection,
  },
]

const about: readonly ColumnOf<DocumentRow>[] = [
  { name: 'title', type: 'string', width: 50, description: 'The title as printed.', of: ({ record }) => record.title },
  { name: 'issuer', type: 'string', width: 18, description: 'Who issued it.', of: ({ record }) => record.issuer },
  { name: 'framework', type: 'string', width: 12, description: 'Framework of the inspection.', of: ({ record }) => record.framework },
  {
    name: 'scope', type: 'string', width: 40,
    description: 'What the visit or inspection looked at, as stated.',
    of: ({ record }) => record.scope,
  },
  {
    name: 'authority', type: 'string', width: 26,
    description: 'Plain name of the authority.',
    of: ({ record }) => record.authority?.name ?? null,
  },
  {
    name: 'authority_code', type: 'string', width: 12,
    description: 'ONS code of the authority.',
    of: ({ record }) => record.authority?.code ?? null,
  },
  {
    name: 'authority_urn', type: 'string',
    description: 'Ofsted’s number of the authority.',
    of: ({ record }) => record.authority?.urn ?? null,
  },
  {
    name: 'authority_printed', type: 'string', width: 30,
    description: 'The authority as printed.',
    of: ({ record }) => record.authority?.printed ?? null,
  },
  {
    name: 'region', type: 'string', width: 22,
    description: 'Region of England, from docket’s table of authorities.',
    of: ({ record }) => regionOf(record),
  },
]

const dates: readonly ColumnOf<DocumentRow>[] = [
  {
    name: 'date', type: 'date',
    description: 'The date it is sorted by: the document’s own, or else the first day of the inspection, or the meeting’s.',
    of: ({ record }) => recordDate(record.dates),
  },
  {
    name: 'document_date', type: 'date',
    description: 'The date that the document bears as its own.',
    of: ({ record }) => record.dates.document,
  },
  {
    name: 'first_day', type: 'date',
    description: 'First day on site.',
    of: ({ record }) => (record.dates.inspection.length > 0 ? firstDay(record.dates) : null),
  },
  { name: 'last_day', type: 'date', description: 'Last day on site.', of: ({ record }) => lastDay(record.dates) },
  {
    name: 'inspection_periods', type: 'integer', required: true,
    description: 'Number of separate periods on site.',
    of: ({ record }) => record.dates.inspection.length,
  },
  {
    name: 'days_on_site', type: 'integer', of: ({ record }) => daysOnSite(record.dates.inspection),
    description: 'Mondays to Fridays of all periods, each once, and a weekend’s day only where a period begins or ends on it. Bank holidays count as any day.',
  },
  {
    name: 'length', type: 'string', values: inspectionLengths, of: ({ record }) => inspectionLength(record),
    description: `Of an ILACS inspection: \`short\` up to ${mostDaysOfShort} days on site (one week), \`standard\` above (two weeks).`,
  },
  { name: 'meeting_date', type: 'date', description: 'The council’s meeting.', of: ({ record }) => record.dates.meeting },
  {
    name: 'previous_inspection', type: 'string',
    description: 'The latest earlier inspection, no visit, joint targeted inspection or one of a service alone, that the document names, as far as its date is known: `2018`, `2018-01` or `2018-01-26`.',
    of: ({ record }) => previousInspection(record)?.date ?? null,
  },
  {
    name: 'previous_what', type: 'string', width: 40,
    description: 'How the document names it.',
    of: ({ record }) => previousInspection(record)?.what ?? null,
  },
  {
    name: 'months_since_previous', type: 'integer',
    description: 'Whole months from it to the first day on site; empty where only its year is known.',
    of: ({ record }) => monthsSincePrevious(record),
  },
  {
    name: 'next_by', type: 'string', width: 30,
    description: 'When the next inspection is due, as stated.',
    of: ({ record }) => record.dates.nextBy,
  },
]

const counts: readonly ColumnOf<DocumentRow>[] = [
  {
    name: 'lead_inspector', type: 'string', width: 24,
    description: 'Who led the inspection; several are separated by `; `.',
    of: ({ record }) => leadInspectors(record).join('; ') || null,
  },
  {
    name: 'inspectors', type: 'integer', required: true,
    description: 'Number of inspectors named.',
    of: ({ record }) => record.inspectors.length,
  },
  {
    name: 'judgements', type: 'integer', required: true,
    description: 'Number of grades, recalled ones too.',
    of: ({ record }) => record.judgements.length,
  },
  {
    name: 'actions', type: 'integer', required: true,
    description: 'Number of actions of all kinds.',
    of: ({ record }) => record.actions.length,
  },
  ...actionKinds.map((kind): ColumnOf<DocumentRow> => ({
    name: `actions_${kind.replaceAll('-', '_')}`, type: 'integer', required: true, description: `Number of actions of kind \`${kind}\`.`,
    of: ({ record }) => record.actions.filter((action) => action.kind === kind).length,
  })),
  {
    name: 'none_stated', type: 'string', width: 20,
    description: 'Kinds of action that the document says there are none of, separated by `; `.',
    of: ({ record }) => record.noneStated.join('; ') || null,
  },
  { name: 'findings', type: 'integer', required: true, description: 'Number of findings.', of: ({ record }) => record.findings.length },
  {
    name: 'warnings', type: 'integer', required: true,
    description: 'Number of warnings: what a person should look at.',
    of: ({ record }) => record.warnings.length,
  },
  {
    name: 'evidence', type: 'integer', required: true,
    description: 'Number of pieces of evidence.',
    of: ({ record }) => record.evidence.length,
  },
  {
    name: 'corrected', type: 'integer', required: true,
    description: 'Number of values that a person corrected.',
    of: ({ record }) => record.corrected?.length ?? 0,
  },
]

/** One row a record. */
export const documents = defineTable<DocumentRow>({
  id: 'documents',
  title: 'Documents',
  description: 'One row a record: what the document is, where it came from, its dates and what it holds.',
  primaryKey: ['record'],
  references: [{ columns: ['inspection'], table: 'inspections', to: ['record'] }],
  entries: documentRow,
  columns: [recordColumn, ...source, ...kind, ...about, ...dates, ...counts],
})

function documentRow({ key, record }: KeyedRecord, inspection: Inspection | undefined): DocumentRow[] {
  return [{ key, record, inspection: inspection?.key ?? null }]
}

import { typeName } from '../../../../analysis/display/type-names.ts'
import { areasAlone } from '../../../../analysis/inspections/areas-alone.ts'
import { gradeNames } from '../../../../analysis/display/grade-names.ts'
import { element } from '../../../../pages/parts/element.ts'
import { gradeBadge } from '../../../../pages/parts/grade-badge.ts'
import { addressOf } from '../../../../pages/parts/routes.ts'
import type { TableColumn } from '../../../../pages/parts/sortable-table.ts'
import { dayInShort, percent } from '../../../../pages/parts/words.ts'
import type { AskedDocument } from '../../../asking/facets.ts'
import { isUngraded } from '../../../asking/standings.ts'
import { frameworkName, valueName } from '../../asking/names.ts'
import { areaBadges } from '../../evidence/area-badges.ts'
import { headlineOf } from '../../evidence/headline.ts'
import { sourceLink } from '../../evidence/source-link.ts'
import type { Stage } from '../../view.ts'

/** A column of the list of documents. In CSV it holds what `docket tables` would write, or has a name that no column of documents has. */
export interface DocumentColumn extends TableColumn<AskedDocument> {
  readonly id: string
  readonly inCsv: string
  readonly isFirst?: boolean
  csv(asked: AskedDocument): string | number | null
}

type Shown = (value: string, asked: AskedDocument) => Node | string

const nothing = '–'
/** Behind all grades. */
const unranked = 99

/** All columns; those that are shown first are so until a reader chooses others. */
export function documentColumns(stage: Stage): readonly DocumentColumn[] {
  const { report } = stage
  const words = (
    id: string,
    head: string,
    inCsv: string,
    read: (asked: AskedDocument) => string | null,
    { shown = (value) => value, ...rest }: Partial<DocumentColumn> & { shown?: Shown } = {},
  ): DocumentColumn => ({
    id, head, inCsv, csv: read, sortBy: (asked) => read(asked) ?? '',
    cell: (asked) => {
      const value = read(asked)
      return value === null ? nothing : shown(value, asked)
    },
    ...rest,
  })
  const number = (
    id: string,
    head: string,
    inCsv: string,
    read: (asked: AskedDocument) => number | null,
    rest: Partial<DocumentColumn> = {},
  ): DocumentColumn => ({
    id, head, inCsv, isNumber: true, csv: read, sortBy: (asked) => read(asked) ?? -1, cell: (asked) => read(asked) ?? nothing, ...rest,
  })
  return [
    words('document', 'Document', 'document_type', ({ document }) => document.type, {
      isFirst: true, shown: (type, { document }) => element('a', { href: addressOf('document', document.key) }, typeName(type)),
      sortBy: ({ document }) => typeName(document.type),
    }),
    words('authority', 'Authority', 'authority', ({ document }) => report.authorityName(document.authority), {
      isFirst: true, shown: (name, { document }) => element('a', { href: addressOf('authority', document.authority ?? '') }, name),
    }),
    words('date', 'Date', 'date', ({ document }) => document.date, { isFirst: true, shown: dayInLine }),
    words('first', 'First day on site', 'first_day', ({ document }) => document.first, { shown: dayInLine }),
    words('grade', 'Headline grade', 'headline_grade', headline, {
      isFirst: true, cell: (asked) => gradeCell(stage, asked),
      sortBy: ({ document: { standing } }) => (isUngraded(standing) ? unranked : gradeNames[standing].rank ?? unranked),
    }),
    words('title', 'Title', 'title', ({ document }) => document.title),
    words('framework', 'Framework', 'framework', ({ document }) => document.framework, { shown: frameworkName }),
    words('region', 'Region', 'region', ({ document }) => document.region),
    words('counts', 'Counts as', 'counts_as', ({ values }) => values.counts[0] ?? null, { shown: (value) => valueName(report, 'counts', value) }),
    number('days', 'Days on site', 'days_on_site', ({ document }) => document.days),
    words('lead', 'Led by', 'lead_inspector', ({ document }) => document.lead.join('; ') || null),
    number('actions', 'Actions', 'actions', ({ at }) => report.actionsOf(at), { isFirst: true }),
    words('warnings', 'Warnings', 'warning_codes', ({ document }) => document.warnings.join('; ') || null),
    number('sure', 'Sure of the type', 'confidence', ({ document }) => document.confidence, { cell: ({ document }) => percent(document.confidence) }),
    words('reader', 'Format', 'reader', ({ document }) => document.reader, { shown: (reader) => valueName(report, 'reader', reader) }),
    words('file', 'File', 'file_shown', ({ document }) => document.file, { isFirst: true, shown: (_, { document }) => sourceLink(document) }),
  ]
}

/** A day that a narrow column does not break. */
function dayInLine(iso: string): string {
  return dayInShort(iso).replaceAll(' ', '\u00a0')
}

function headline({ document: { standing } }: AskedDocument): string | null {
  return isUngraded(standing) ? null : standing
}

/** A grade, or where areas are graded alone theirs; each opens its evidence. */
function gradeCell(stage: Stage, { at, document }: AskedDocument): Node | string {
  if (document.standing === 'areas-alone') return areaBadges(stage, [at], areasAlone({ judgements: document.grades }))
  const judgement = isUngraded(document.standing) ? undefined : headlineOf(document)
  return judgement ? stage.evidence.button(at, judgement.pointer, gradeBadge(judgement.grade)) : nothing
}

import { typeName } from '../../../analysis/type-names.ts'
import type { Grade } from '../../../vocabulary/grades.ts'
import type { ActionData, AuthorityData, DocumentData } from '../../page-data.ts'
import { chartFigure } from '../charts/figure.ts'
import { timelineChart } from '../charts/timeline.ts'
import { headlineBefore, headlineOf, lastHeadline } from '../evidence/headline.ts'
import { sourceLink } from '../evidence/source-link.ts'
import { type TableColumn, dataTable } from '../parts/data-table.ts'
import { element } from '../parts/element.ts'
import { trendMark } from '../parts/trend-mark.ts'
import { counted, dayInWords, periodInWords } from '../parts/words.ts'
import { addressOf } from '../routes.ts'
import type { Stage, View } from '../view.ts'
import { actionItem } from './action-item.ts'
import { heatStrip } from './heat-strip.ts'
import { missing } from './missing.ts'

/** All that the documents say of one authority. */
export const authorityView: View = {
  id: 'authority',
  tab: null,
  title: ({ report }, { subject }) => report.authorityName(subject) ?? 'Unknown authority',
  show: (stage, { subject }) => {
    const authority = stage.report.authorities.get(subject)
    if (!authority) return [missing(`authority ${subject}`)]
    const { documents } = authority
    const dated = documents.filter((at) => stage.report.document(at).date !== null)
    const graded = documents.filter((at) => stage.report.document(at).speaks && currentGrades(stage.report.document(at)).length > 0)
    return [
      facts(stage, authority),
      ...(dated.length > 0 ? [chartFigure(timelineChart(dated.map((at) => momentOf(stage.report.document(at)))))] : []),
      ...(graded.length > 0 ? [heatStrip(stage, graded)] : []),
      ...actionLists(stage, authority, graded.at(-1)),
      documentsTable(stage, documents),
    ]
  },
}

function facts(stage: Stage, authority: AuthorityData): HTMLElement {
  const { region, code, inspections, visits, trend, graded } = authority
  const [last, before] = [lastHeadline(stage, authority), headlineBefore(stage, authority)]
  const fact = (name: string, ...value: (Node | string | null)[]): HTMLElement => element('div', {}, element('dt', {}, name), element('dd', {}, value))
  return element('dl', { class: 'facts' },
    last ? fact('Headline grade', last, graded && ` ${dayInWords(graded)}`) : null,
    before ? fact('Before', before, ' ', trendMark(trend)) : null,
    region ? fact('Region', region) : null,
    code ? fact('ONS code', code) : null,
    fact('Documents', `${counted(inspections, 'inspection')}, ${counted(visits, 'visit')}`))
}

function currentGrades({ grades }: DocumentData): DocumentData['grades'] {
  return grades.filter(({ when }) => when === 'current')
}

function momentOf(document: DocumentData): { document: DocumentData; date: string; headline: Grade | null } {
  const headline = document.kind === 'inspection' ? headlineOf(document) : undefined
  return { document, date: document.first ?? document.date ?? '', headline: headline?.grade ?? null }
}

/** Whether an action was done, no document says: those since the last graded inspection are taken for open. */
function actionLists(stage: Stage, { documents }: AuthorityData, lastGraded: number | undefined): HTMLElement[] {
  const since = lastGraded === undefined ? 0 : documents.indexOf(lastGraded)
  const actionsOf = (own: readonly number[]): ActionData[] => stage.report.data.actions.filter(({ document }) => own.includes(document))
  const [open, earlier] = [actionsOf(documents.slice(since)), actionsOf(documents.slice(0, since))]
  const list = (actions: readonly ActionData[]): HTMLElement => element('ul', { class: 'actions' }, [...actions].reverse().map((action) => actionItem(stage, action, { withAuthority: false })))
  return [
    element('section', {},
      element('h2', {}, 'Open actions'),
      element('p', { class: 'note' }, `${counted(open.length, 'action')} of the last graded inspection and of everything since. Whether one has been done, the documents do not say.`),
      list(open)),
    ...(earlier.length > 0 ? [element('details', { class: 'section' }, element('summary', {}, `Earlier actions (${earlier.length})`), list(earlier))] : []),
  ]
}

function documentsTable({ report, evidence }: Stage, documents: readonly number[]): HTMLElement {
  const columns: readonly TableColumn<number>[] = [
    { head: 'Document', cell: (at) => element('a', { href: addressOf('document', report.document(at).key) }, typeName(report.document(at).type)), sortBy: (at) => typeName(report.document(at).type) },
    { head: 'Date', cell: (at) => dateCell(at, report.document(at), evidence), sortBy: (at) => report.document(at).date ?? '' },
    { head: 'On site', cell: (at) => periodCell(at, report.document(at), evidence), sortBy: (at) => report.document(at).first ?? '' },
    { head: 'Days', isNumber: true, cell: (at) => report.document(at).days, sortBy: (at) => report.document(at).days ?? 0 },
    { head: 'Length', cell: (at) => report.document(at).length ?? '–', sortBy: (at) => report.document(at).length ?? '' },
    { head: 'Led by', cell: (at) => leadCell(at, report.document(at), evidence) },
    { head: 'Source', cell: (at) => sourceLink(report.document(at)) },
  ]
  return element('section', {}, element('h2', {}, 'Documents'), dataTable('Documents, the latest first', columns, [...documents].reverse()))
}

function dateCell(at: number, { date }: DocumentData, evidence: Stage['evidence']): Node | string {
  return date === null ? '–' : evidence.button(at, '/dates', dayInWords(date))
}

function periodCell(at: number, { first, last }: DocumentData, evidence: Stage['evidence']): Node | string {
  return first === null || last === null ? '–' : evidence.button(at, '/dates/inspection', periodInWords(first, last))
}

function leadCell(at: number, { lead }: DocumentData, evidence: Stage['evidence']): Node | string {
  return lead.length === 0 ? '–' : evidence.button(at, '/inspectors', lead.join(', '))
}

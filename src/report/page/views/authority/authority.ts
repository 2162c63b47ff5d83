import { areasAlone } from '../../../../analysis/inspections/areas-alone.ts'
import { inspectionSubject } from '../../../../analysis/inspections/inspection-kinds.ts'
import type { DocumentData } from '../../../page-data.ts'
import { chartFigure } from '../../charts/figure.ts'
import { type Moment, timelineChart } from '../../charts/timeline.ts'
import { headlineOf } from '../../evidence/headline.ts'
import type { View } from '../../view.ts'
import { missing } from '../missing.ts'
import { actionLists } from './action-lists.ts'
import { whatBecame } from './became.ts'
import { documentsTable } from './documents-table.ts'
import { authorityFacts } from './facts.ts'
import { heatStrip } from './heat-strip.ts'

/**
 * All that the documents say of one authority. The grades of a school in its area are not the authority's, and stay on the school report's
 * own page.
 */
export const authorityView: View = {
  id: 'authority',
  tab: null,
  title: ({ report }, { subject }) => report.authorityName(subject) ?? 'Unknown authority',
  show: (stage, { subject, options }) => {
    const authority = stage.report.authorities.get(subject)
    if (!authority) return [missing(`authority ${subject}`)]
    const { documents } = authority
    const moments = documents.flatMap((at) => momentOf(stage.report.document(at)))
    const graded = documents.filter((at) => isGraded(stage.report.document(at)))
    const ofAuthority = graded.filter((at) => inspectionSubject(stage.report.document(at).type) !== 'school')
    return [
      authorityFacts(stage, authority),
      ...(moments.length > 0 ? [chartFigure(timelineChart(moments))] : []),
      ...(ofAuthority.length > 0 ? [heatStrip(stage, ofAuthority)] : []),
      ...actionLists(stage, authority, graded),
      ...whatBecame(stage, subject, options.get('became') ?? ''),
      documentsTable(stage, documents),
    ]
  },
}

/** Whether a document gives grades itself, and is not another report of an inspection that one stands for already. */
function isGraded({ speaks, grades }: DocumentData): boolean {
  return speaks && grades.some(({ when }) => when === 'current')
}

function momentOf(document: DocumentData): Moment[] {
  const date = document.first ?? document.date
  const isInspection = document.kind === 'inspection'
  const headline = isInspection ? (headlineOf(document)?.grade ?? null) : null
  return date === null ? [] : [{ document, date, headline, areas: isInspection ? areasAlone({ judgements: document.grades }) : [] }]
}

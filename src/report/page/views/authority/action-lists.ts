import { type InspectionSubject, inspectionSubject } from '../../../../analysis/inspections/inspection-kinds.ts'
import type { ActionData, AuthorityData } from '../../../page-data.ts'
import { element } from '../../../../pages/parts/element.ts'
import { counted } from '../../../../pages/parts/words.ts'
import type { Stage } from '../../view.ts'
import { actionItem } from '../action-item.ts'

/**
 * The actions of an authority, the latest document's first. Whether one was done, no document says: those of the last graded
 * inspection of each subject, and of everything since, are taken for open.
 */
export function actionLists(stage: Stage, { documents }: AuthorityData, graded: readonly number[]): HTMLElement[] {
  const { open, earlier } = parted(stage, documents, graded)
  return [
    element('section', {},
      element('h2', {}, 'Open actions'),
      element(
        'p',
        { class: 'note' },
        `${counted(open.length, 'action')} of the last graded inspection of each subject and of everything since. Whether one has been done, the documents do not say.`,
      ),
      list(stage, open)),
    ...(earlier.length > 0
      ? [element('details', { class: 'section' }, element('summary', {}, `Earlier actions (${earlier.length})`), list(stage, earlier))]
      : []),
  ]
}

function parted({ report }: Stage, documents: readonly number[], graded: readonly number[]): { open: ActionData[]; earlier: ActionData[] } {
  const subjectOf = (at: number): InspectionSubject => inspectionSubject(report.document(at).type)
  const isOpen = (at: number): boolean => documents.indexOf(at) >= documents.indexOf(
    graded.findLast((other) => subjectOf(other) === subjectOf(at)) ?? -1,
  )
  const actionsOf = (at: number): ActionData[] => report.data.actions.filter(({ document }) => document === at)
  const latestFirst = [...documents].reverse()
  return { open: latestFirst.filter(isOpen).flatMap(actionsOf), earlier: latestFirst.filter((at) => !isOpen(at)).flatMap(actionsOf) }
}

function list(stage: Stage, actions: readonly ActionData[]): HTMLElement {
  return element('ul', { class: 'actions' }, actions.map((action) => actionItem(stage, action, { withAuthority: false })))
}

import type { ActionData } from '../../page-data.ts'
import type { Findable } from '../../register/filter.ts'
import { plain } from '../../register/query.ts'
import { termsOf } from '../../register/terms.ts'
import type { Report } from '../report.ts'

/** An action with what it is found by. */
export interface IndexedAction extends Findable {
  readonly action: ActionData
}

const indexes = new WeakMap<Report, readonly IndexedAction[]>()

/** All actions as the register finds them, the latest first; made when the register is first opened. */
export function indexedActions(report: Report): readonly IndexedAction[] {
  const known = indexes.get(report)
  if (known) return known
  const index = [...report.data.actions]
    .sort((a, b) => compare(dateOf(report, b), dateOf(report, a)))
    .map((action) => indexed(report, action))
  indexes.set(report, index)
  return index
}

function indexed(report: Report, action: ActionData): IndexedAction {
  const { authority, framework, region, date } = report.document(action.document)
  const text = [action.text, ...action.items].join('\n')
  return {
    action, authority, framework, region,
    kind: action.kind,
    year: date && date.slice(0, 4),
    words: plain([text, action.owner ?? '', action.timescale ?? '', report.authorityName(authority) ?? ''].join(' ')),
    terms: termsOf(text),
  }
}

function dateOf(report: Report, { document }: ActionData): string {
  return report.document(document).date ?? ''
}

/** Latest first needs no more than the order of the dates' characters. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

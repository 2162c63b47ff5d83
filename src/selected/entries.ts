import { deadlineIn } from '../extractors/actions/timescale.ts'
import type { Draft } from '../record/draft.ts'
import type { Action, DocketRecord, Finding } from '../record/schema.ts'
import type { View } from '../text/view.ts'

const marker = /^(?:[\u2022*-]|\(?(?<number>\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]+)[.)])[ \t]+/

/** A point of a list without its mark. */
export function pointIn(view: View): ReturnType<View['words']> {
  return unmarked(view).words()
}

/** Something that must be done, of the kind that the document's others are. */
export function actionIn(view: View, { actions }: DocketRecord): Draft<Action> {
  const number = view.find(marker)?.groups.number
  const text = unmarked(view)
  return {
    kind: view.means(actions[0]?.kind ?? 'area-for-improvement'), text: text.words(), number: number?.words() ?? null,
    timescale: deadlineIn(text) ?? null, owner: null, items: [],
  }
}

export function findingIn(view: View): Draft<Finding> {
  return { kind: view.means('finding'), text: unmarked(view).words(), section: null }
}

function unmarked(view: View): View {
  const mark = view.find(marker)?.whole
  return mark ? view.after(mark) : view
}

import type { Action } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { actionsAsCalled } from '../council/actions/quoted-actions.ts'

/** What inspectors asked for and a notice repeats, by their own name for it; what "the council should" do is the notice's own. */
export const askedBefore = defineExtractor<Action[]>('asked-before', (view, part) =>
  actionsAsCalled(view, part).filter(({ kind }) => ['priority-action', 'area-for-improvement'].includes(kind.value)))

import { deadlineIn } from '../../extractors/actions/timescale.ts'
import type { Action } from '../../record/schema.ts'
import type { Extractor } from '../../rules/extractor.ts'
import { Grounded } from '../../text/grounded.ts'

/** Actions with the first day or span of time that their own words give, where nothing else says by when. */
export function withDeadlines(actions: Extractor<Action[]>): Extractor<Action[]> {
  return (view, part) => actions(view, part)?.map((action) => {
    if (!('text' in action) || !(action.text instanceof Grounded) || action.timescale) return action
    return { ...action, timescale: deadlineIn(action.text.at)?.by('actions') ?? null }
  })
}

import type { Part } from '../../../rules/part.ts'
import type { Framework } from '../../../vocabulary/frameworks.ts'
import type { ActionDraft } from '../../actions/action-draft.ts'
import { subjectOf } from '../../subject/subject.ts'

/** Inspections that name areas for improvement and make no recommendations. */
const namesAreas = new Set<Framework>(['ilacs', 'area-send', 'jtai', 'cra'])

/** What an inspection asked for by the kind that its framework knows, whatever the sentence above calls it. */
export function byFramework(actions: readonly ActionDraft[], part: Part): ActionDraft[] {
  const framework = subjectOf(part).framework?.value
  if (!framework || !namesAreas.has(framework)) return [...actions]
  return actions.map((action) => (action.kind.value === 'recommendation' ? asArea(action) : action))
}

function asArea(action: ActionDraft): ActionDraft {
  return { ...action, kind: action.kind.at.means('area-for-improvement') }
}

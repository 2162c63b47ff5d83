import { actionKinds, inspectorRoles, inspectorTitles } from '../../../record/schema.ts'
import { documentTypeIds } from '../../../vocabulary/document-types.ts'
import { frameworkIds } from '../../../vocabulary/frameworks.ts'
import { gradeIds } from '../../../vocabulary/grades.ts'
import { judgementAreas } from '../../../vocabulary/judgement-areas.ts'

/** Fields whose value is one of a few, by their kind. */
export const choices: Readonly<Record<string, readonly string[]>> = {
  '/documentType': documentTypeIds,
  '/framework': frameworkIds,
  '/inspectors/*/role': inspectorRoles,
  '/inspectors/*/title': inspectorTitles,
  '/judgements/*/area': judgementAreas,
  '/judgements/*/grade': gradeIds,
  '/judgements/*/when': ['current', 'previous'],
  '/actions/*/kind': actionKinds,
  '/noneStated/*': actionKinds,
  '/findings/*/kind': ['strength', 'weakness', 'finding'],
}

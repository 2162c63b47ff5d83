import { defineExtractor } from '../../rules/extractor.ts'
import type { Framework } from '../../vocabulary/frameworks.ts'
import { visitFramework } from '../general/visit-framework.ts'

/** How a council's paper or a press report names the inspection that it is about. */
const names: readonly (readonly [RegExp, Framework])[] = [
  [/\bjoint\s+targeted\s+area\s+inspection|\bJTAI\b/i, 'jtai'],
  [/\barea\s+SEND\b|\bSEND\s+inspection|special\s+educational\s+needs\s+and\/?(?:\s*or)?\s+disabilit/i, 'area-send'],
  [/safeguarding\s+and\s+looked[ -]after\s+(?:children(?:'s)?\s+)?(?:services|inspection|children)/i, 'slac'],
  [/contact,?\s+referral\s+and\s+assessment/i, 'cra'],
  [/\bILACS\b|inspection\s+of\s+local\s+authority\s+children'?s\s+services|\bfocused\s+visit/i, 'ilacs'],
  [/single\s+inspection(?:\s+framework)?\b|\bSIF\b|children\s+in\s+need\s+of\s+help\s+and\s+protection,\s+children\s+looked\s+after/i, 'sif'],
]

/** The framework of the inspection that a view names; of several, the one named first. */
export const inspectionFramework = defineExtractor<Framework>('inspection-framework', (view, part) => {
  const found = names.flatMap(([pattern, framework]) => {
    const whole = view.find(pattern)?.whole
    return whole ? [whole.means<Framework>(framework)] : []
  })
  return found.sort((a, b) => a.at.start - b.at.start)[0] ?? visitFramework(view, part)
})

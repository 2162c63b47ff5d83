import type { View } from '../../text/view.ts'
import type { JudgementArea } from '../../vocabulary/judgement-areas.ts'

export interface NamedArea {
  readonly area: JudgementArea
  readonly label: View
}

/** Areas that the words about an earlier inspection name; the rulings on earlier grades. */
const areas: readonly (readonly [RegExp, JudgementArea])[] = [
  [/\b(?:services\s+for\s+)?children\s+in\s+need\s+of\s+help\s+and\s+protection\b[^.;\n]*/i, 'overall-effectiveness'],
  [/\badoption(?:\s+(?:services?|performance|agency))?\b/i, 'adoption'],
  [/\bfostering(?:\s+(?:services?|agency))?\b/i, 'other'],
  [/\b(?:experiences\s+(?:and\s+progress\s+)?of\s+)?care[ -]?leavers\b/i, 'care-leavers'],
  [/\bhelp\s+and\s+protection(?:\s+services)?\b/i, 'help-and-protection'],
  [/\b(?:services\s+for\s+)?children\s+in\s+care\b/i, 'children-in-care'],
  [/\b(?:services\s+for\s+)?(?:children\s+looked\s+after|looked[ -]after\s+children(?:'s\s+services)?)\b/i, 'looked-after-overall'],
  [/\bsafeguarding\s+children's?\s+board\b|\bLSCB\b/i, 'lscb'],
  [/\b(?:safeguarding(?:\s+arrangements)?(?!\s+children)|child\s+protection(?:\s+arrangements|\s+services)?|(?:arrangements\s+for\s+)?(?:the\s+)?protection\s+of\s+children)(?:\s*\/\s*arrangements\s+for\s+the\s+protection\s+of\s+children)?/i, 'safeguarding-overall'],
  [/\bleadership(?:,\s+management\s+and\s+governance)?\b/i, 'leadership'],
  [/\boverall(?:\s+effectiveness)?\b/i, 'overall-effectiveness'],
]

/** The areas a view names, each stretch of words once. */
export function earlierAreas(view: View): NamedArea[] {
  const found: NamedArea[] = []
  for (const [pattern, area] of areas) {
    const label = view.find(pattern)?.whole
    if (label && !found.some((other) => other.label.overlaps(label))) found.push({ area, label })
  }
  return found
}

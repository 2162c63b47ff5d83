import { anyOf } from '../../text/any-of.ts'
import { fits } from '../../text/search.ts'
import type { JudgementArea } from '../../vocabulary/judgement-areas.ts'

const services = anyOf('safeguarding', 'looked[ -]after children', 'children looked after')
/** "Safeguarding: overall effectiveness" */
const service = `(?:${services}(?: services)?(?: ?[:,-]) ?)?`
export const overall = new RegExp(`^${service}(?:the )?overall effectiveness`, 'i')
export const capacity = new RegExp(`^${service}(?:the )?capacity (?:to|for) improve`, 'i')
const lookedAfter = /\blooked[ -]after|\bin care\b/i
const safeguarding = /\bsafeguarding\b/i

/**
 * The area of a graded line of a safeguarding and looked after children inspection, as a council's paper repeats it: "Capacity to improve"
 * belongs to the service of the overall effectiveness above it, and so does an overall effectiveness that names none.
 */
export function slacArea(label: string, above: readonly JudgementArea[]): JudgementArea {
  if (fits(overall, label)) {
    return fits(lookedAfter, label) || (!fits(safeguarding, label) && above.includes('safeguarding-overall'))
      ? 'looked-after-overall'
      : 'safeguarding-overall'
  }
  if (!fits(capacity, label)) return 'slac-other'
  return fits(lookedAfter, label) || (!fits(safeguarding, label) && above.includes('looked-after-overall')) ? 'looked-after-capacity' : 'safeguarding-capacity'
}

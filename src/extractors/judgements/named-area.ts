import type { View } from '../../text/view.ts'
import type { JudgementArea } from '../../vocabulary/judgement-areas.ts'

/** An area of a framework, with the words that name it. */
export interface NamedArea {
  readonly area: JudgementArea
  readonly label: View
}

/** The words between two places. */
export function between(one: View, other: View): string {
  return one.to(other).after(one).before(other).folded
}

import { anyOf } from '../../../text/any-of.ts'
import type { View } from '../../../text/view.ts'
import { isAsked, isRecommended } from '../../../phrases/lead-in/asked.ts'
import { namedBody } from '../../../phrases/lead-in/named-body.ts'
import type { Entry } from '../../entries/entry.ts'

/** "The Executive is recommended to": what introduces the words of a point */
const lead = new RegExp(String.raw`^${anyOf(`(?:that )?${namedBody} ${isAsked}`, `${isRecommended} that ${namedBody}`)} to (?=[a-z])`, 'i')

/** What each of these points asks for, without the body that it asks; where all begin in the same words they are sentences of their own. */
export function askedAlone(points: readonly Entry[]): readonly Entry[] {
  const leads = points.map(({ text }) => text.find(lead)?.whole)
  const isRepeated = points.length > 1 && leads.every((each) => each?.folded === leads[0]?.folded)
  return isRepeated ? points : points.map((point, at) => ({ ...point, text: behind(point.text, leads[at]) }))
}

function behind(text: View, introduced: View | undefined): View {
  return introduced ? text.after(introduced) : text
}

import { anyOf } from '../../text/any-of.ts'
import type { View } from '../../text/view.ts'

const some = anyOf('those', 'the (?:ones|following)', 'of (?:these|those|them)', 'among (?:them|these|those)', 'they include')
const whichConcern = String.raw`\b(?:that|which) (?:concern|relate|touch|apply|bear|deal)\b`
const selection = new RegExp(String.raw`(?:^|[.;] )${anyOf(String.raw`${some}\b`, `[^.;]{0,60}${whichConcern}`)}[^.;]*: ?$`, 'i')

/** Whether words lead to some of a numbered list: "Those which concern care leavers are:" */
export function selects(words: View): boolean {
  return words.has(selection)
}

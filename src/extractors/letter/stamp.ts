import { anyOf } from '../../text/any-of.ts'
import { fits } from '../../text/search.ts'
import type { View } from '../../text/view.ts'

/** How many of a document's first lines a meeting's papers may print above what they enclose, and how long these are. */
const firstLines = 5
const longestLine = 90
const place = anyOf(String.raw`(?:agenda )?item\b`, 'appendix', 'annex', 'enclosure', 'enc', 'attachment', 'supplement(?:ary)?', 'paper')
const enclosed = new RegExp(String.raw`^(?:[^.\n]{0,60}[ \t,(\u2013-])?${place}\b[ :.]*(?:(?:no|number)\b[ .:]*)?(?:[\da-z]{1,3}\b|$)`, 'i')

/** What stands below a meeting's stamp: "Cabinet 27 September 2018 / Agenda item 6, Appendix 2" above the letter itself. */
export function belowStamp(view: View): View {
  const lines = view.blocks().slice(0, firstLines).filter(({ value }) => value.length < longestLine)
  const last = lines.findLast(({ folded }) => fits(enclosed, folded.trim()))
  return last ? view.after(last) : view
}

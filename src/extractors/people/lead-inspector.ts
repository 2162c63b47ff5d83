import type { Inspector } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { View } from '../../text/view.ts'
import { labelled } from '../labelled.ts'
import { inspectorList } from './inspector-list.ts'
import { parseInspectorTitle } from './inspector-title.ts'

const label = /(?:lead|reporting)\s+inspectors?(?:\s+name)?/i

/** "Lead inspector: NAME, His Majesty's Inspector" on a title page, the title behind a comma or on the next line; two leads are two entries. */
export const leadInspector = defineExtractor<Inspector[]>('lead-inspector', (view) => {
  const value = labelled(view, label) ?? view.find(/^(?:lead|reporting)\s+inspector\s+(?<rest>\S.{3,80})$/im)?.groups.rest
  if (!value) return []
  const line = firstLine(value)
  const found = inspectorList(withTitleBelow(line, view), 'lead')
  return found.length ? found : [line.unread('name-doubtful', `"${line.value}" stands where the lead inspector should, but no name was found in it.`)]
})

function firstLine(value: View): View {
  return value.find(/^[^\n\t]*/)?.whole ?? value
}

function withTitleBelow(line: View, view: View): View {
  const next = view.after(line).blocks()[0]
  return next && parseInspectorTitle(next.folded) ? line.to(next) : line
}

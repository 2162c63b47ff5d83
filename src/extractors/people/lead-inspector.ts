import type { Draft } from '../../record/draft.ts'
import type { Inspector } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { Unread } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { labelled } from '../labelled.ts'
import { inspectorTitle, parseInspectorTitle } from './inspector-title.ts'
import { expectName } from './person-name.ts'

const label = /(?:lead|reporting)\s+inspector(?:\s+name)?/i
const title = new RegExp(inspectorTitle)

/** "Lead inspector: NAME, His Majesty's Inspector" on a title page, the title behind a comma or on the next line; "Reporting inspector NAME HMI". */
export const leadInspector = defineExtractor<Inspector[]>('lead-inspector', (view) => {
  const value = labelled(view, label) ?? view.find(/^(?:lead|reporting)\s+inspector\s+(?<rest>\S.{3,80})$/im)?.groups.rest
  return value ? [leadFrom(value, view)] : []
})

function leadFrom(value: View, view: View): Draft<Inspector> | Unread {
  const line = value.slice(0, lineLength(value))
  const printed = line.find(title)?.whole ?? nextLineTitle(value, view)
  const name = expectName(printed && line.contains(printed) ? line.before(printed) : line)
  if (name instanceof Unread) return name
  const parsed = printed && parseInspectorTitle(printed.folded)
  return {
    name,
    role: name.at.means('lead'),
    title: parsed?.title && printed ? printed.means(parsed.title) : null,
    organisation: parsed?.organisation && printed ? printed.means(parsed.organisation) : null,
  }
}

function lineLength(value: View): number {
  const end = value.folded.search(/[\n\t]/)
  return end < 0 ? value.end - value.start : end
}

function nextLineTitle(value: View, view: View): View | undefined {
  const next = view.after(value).blocks()[0]
  return next && parseInspectorTitle(next.folded) ? next : undefined
}

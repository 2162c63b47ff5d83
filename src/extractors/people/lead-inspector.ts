import type { Inspector } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { View } from '../../text/view.ts'
import { listedPerson } from '../../phrases/person/person.ts'
import { titleLine } from '../../phrases/person/title.ts'
import { labelled } from '../labelled.ts'
import { inspectorsIn, toInspector } from './named-inspector.ts'

const label = /(?:lead|reporting) inspectors?(?: name)?/i
const withoutColon = /^(?:lead|reporting) inspector[ \t]+(?<rest>\S.{3,80})$/im

/**
 * "Lead inspector: NAME, His Majesty's Inspector" on a title page, the title after a comma or on the next line; two leads are two entries.
 */
export const leadInspector = defineExtractor<Inspector[]>('lead-inspector', (view) => {
  const value = labelled(view, label) ?? view.find(withoutColon)?.groups.rest
  if (!value) return []
  const line = firstLine(value)
  const found = inspectorsIn(listedPerson, withTitleBelow(line, view))
  if (found.length) return found.map((one) => toInspector(one, 'lead'))
  return [line.unread('name-doubtful', `"${line.value}" stands where the lead inspector should, but no name was found in it.`)]
})

function firstLine(value: View): View {
  return value.find(/^[^\n\t]*/)?.whole ?? value
}

function withTitleBelow(line: View, view: View): View {
  const next = view.after(line).blocks()[0]
  return next && titleLine(next) ? line.to(next) : line
}

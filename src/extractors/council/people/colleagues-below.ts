import { fits } from '../../../text/search.ts'
import { until } from '../../../text/until.ts'
import { anyOf } from '../../../text/any-of.ts'
import type { BlockView, View } from '../../../text/view.ts'
import type { Card } from './card-rows.ts'
import { namedPerson } from './named-person.ts'

const words = String.raw`[A-Z][\w'-]+`
const body = anyOf('Board', 'NHS', 'ICB', 'CCG', 'Trust', 'Partnership', 'Police', 'Council', 'Group', 'Service')
/** "NAME, NHS Integrated Care Board" on a line of its own. */
const colleague = new RegExp(String.raw`^${words} ${words}(?: ${words})?, (?=[^.;:\n]*\b${body}\b)[A-Z][^.;:\n]{3,90}$`)

/** Those of other bodies whom a site names in the lines below its "Contact: NAME, role". */
export function colleaguesBelow(value: View, view: View): Card[] {
  const lines: readonly BlockView[] = until(view.after(value).blocks(), (block) => block.block.kind === 'row' || !fits(colleague, block.folded.trim()))
  return lines.map((line) => ({ person: namedPerson(line.body), words: line }))
}

import type { View } from '../../text/view.ts'
import { lineColumns } from './line-columns.ts'
import { greets, salutationIn } from './salutation.ts'
import { belowStamp } from './stamp.ts'
import { personLine } from '../people/person-line.ts'

/** How far the head of a letter without a greeting reaches, in UTF-16 code units. */
const reach = 1500
const anyGreeting = /^Dear [^\n]{1,200}$/m

/** What stands above a letter's greeting; a meeting's stamp, a covering note and its own greeting left out. */
export function letterHead(view: View): View {
  const salutation = salutationIn(view)
  const above = salutation ? view.before(salutation) : view.slice(0, reach)
  const note = salutation && above.findAll(anyGreeting).at(-1)?.whole
  return belowStamp(note ? above.after(note) : above)
}

/** Its lines, the columns of a table one after another. */
export function headLines(view: View): View[] {
  return lineColumns(letterHead(view)).flat()
}

/** Whether a line gives the name of the person who is greeted. */
export function isGreeted(line: View, greeting: View | undefined): boolean {
  const mayBe = greets(greeting, line.folded.replace(/[^\w'\u00C0-\u024F-]+/g, ' '))
  return mayBe && greets(greeting, personLine(line)?.name?.value ?? '')
}

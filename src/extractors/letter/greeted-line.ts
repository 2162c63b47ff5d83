import type { View } from '../../text/view.ts'
import { personLine } from '../people/person-line.ts'
import { greets } from './salutation.ts'

/** Whether a line gives the name of the person who is greeted. */
export function isGreeted(line: View, greeting: View | undefined): boolean {
  const mayBe = greets(greeting, line.folded.replace(/[^\w'\u00C0-\u024F-]+/g, ' '))
  return mayBe && greets(greeting, personLine(line)?.name?.value ?? '')
}

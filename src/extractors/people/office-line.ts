import type { BlockView, View } from '../../text/view.ts'
import { isOffice } from '../../vocabulary/offices.ts'
import type { PersonDraft } from './person-line.ts'
import { personName } from './person-name.ts'

const longestLine = 120
/** What a form prints before the name. */
const nameLabel = /^name ?:? /i

/** A label with its mark; "Director: Children's Safeguarding" is an office. */
const label = /^(?!(?:[A-Z]\w+ ){0,2}(?:Director|Head): )[^:]*:/

/** An office on a line of its own, below the name of its holder. */
export function isOfficeLine(line: View): boolean {
  return line.value.length < longestLine && isOffice(line.folded) && !line.has(label)
}

/** The person whose name and office stand on two lines. */
export function nameAboveOffice(line: BlockView, below: View | undefined): PersonDraft | undefined {
  const name = line.block.kind !== 'row' && below && isOfficeLine(below) ? personName(line.without(nameLabel)) : undefined
  return name && below ? { name, role: below.words(), organisation: null } : undefined
}

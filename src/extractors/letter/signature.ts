import type { Person } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { Grounded } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { isOffice } from '../../vocabulary/offices.ts'
import { parseInspectorate } from '../../vocabulary/inspectorates.ts'
import { isOrganisation } from '../../vocabulary/organisations.ts'
import { parseInspectorTitle } from '../people/inspector-title.ts'
import { type PersonDraft, personLine } from '../people/person-line.ts'
import { personName } from '../people/person-name.ts'
import { copyMark } from './copy-list.ts'
import { closingIn } from './salutation.ts'

/** Longest stretch behind the closing words that can be signatures. */
const reach = 1500

export interface SignatureOptions {
  /** The only body on the letterhead, for which everyone signs. */
  readonly letterhead?: string
}

/** Who signed: behind "Yours sincerely", name above office, organisation above or below, in one column or in a grid's cells. */
export function signature({ letterhead }: SignatureOptions = {}) {
  return defineExtractor<Person[]>('signature', (view) => {
    const closing = closingIn(view)
    if (!closing) return []
    const below = view.after(closing).slice(0, reach)
    const end = below.find(copyMark)?.whole
    const lines = linesOf(end ? below.before(end) : below)
    return people(lines).map((person) => (letterhead ? onLetterhead(person, letterhead) : person))
  })
}

/** Lines in the order in which people belong together: a grid's cells one after another. */
function linesOf(view: View): View[] {
  const rows = view.rows()
  return view.blocks().flatMap((block) => {
    const row = rows.find(({ row: { start } }) => start === block.body.start)
    return row && block.block.kind === 'row' ? row.cells : [block]
  }).map((line) => line.trim()).filter((line) => !line.isEmpty)
}

function people(lines: readonly View[]): PersonDraft[] {
  const found: PersonDraft[] = []
  let above: Grounded<string> | null = null
  for (const line of lines) {
    const organisation = organisationOf(line)
    const person = personLine(line)
    const last = found.at(-1)
    if (organisation && last && last.role && !last.organisation && !above && !nextIsName(lines, line)) found[found.length - 1] = { ...last, organisation }
    else if (organisation) above = organisation
    else if (person) [found[found.length], above] = [{ ...person, organisation: person.organisation ?? above }, null]
    else if (!last) continue
    else if (isRole(line) && !last.role) found[found.length - 1] = { ...last, role: line.words() }
    else if (last.role && isRunOn(line)) found[found.length - 1] = { ...last, role: last.role.at.to(line).words() }
    else break
  }
  return found
}

function nextIsName(lines: readonly View[], line: View): boolean {
  const next = lines[lines.indexOf(line) + 1]
  return next !== undefined && personName(next) !== undefined
}

function organisationOf(line: View): Grounded<string> | undefined {
  return line.read(parseInspectorate) ?? (isOrganisation(line.folded) && !isOffice(line.folded) ? line.words() : undefined)
}

function isRole(line: View): boolean {
  return line.value.length < 120 && (isOffice(line.folded) || parseInspectorTitle(line.folded) !== undefined)
}

function isRunOn(line: View): boolean {
  return line.value.length < 80 && /^(?:[a-z(&]|Services?\b|Care\b)/.test(line.folded)
}

function onLetterhead(person: PersonDraft, letterhead: string): PersonDraft {
  const ground = person.role ?? person.name
  return { ...person, organisation: person.organisation ?? ground?.at.means(letterhead) ?? null }
}

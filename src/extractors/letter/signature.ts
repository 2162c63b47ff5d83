import type { Person } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import type { Grounded } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { parseInspectorate } from '../../vocabulary/inspectorates.ts'
import { isOffice } from '../../vocabulary/offices.ts'
import { isOrganisation } from '../../vocabulary/organisations.ts'
import { parseInspectorTitle } from '../people/inspector-title.ts'
import { type PersonDraft, personLine } from '../people/person-line.ts'
import { copyMark } from './copy-list.ts'
import { closingIn } from './salutation.ts'
import { signatureColumns } from './signature-columns.ts'

/** Longest stretch behind the closing words that can be signatures. */
const reach = 1500

export interface SignatureOptions {
  /** The only body on the letterhead, for which everyone signs. */
  readonly letterhead?: string
}

/** Who signed: behind "Yours sincerely", name above office, organisation above or below, in one column or in a grid's cells. */
export function signature({ letterhead }: SignatureOptions = {}) {
  return defineExtractor<Person[]>('signature', (view) => {
    const signed = signatoriesIn(view)
    return signed.map((person) => (letterhead ? onLetterhead(person, letterhead) : person))
  })
}

/** The people behind a letter's closing words, in the order of the text. */
export function signatoriesIn(view: View): PersonDraft[] {
  const closing = closingIn(view)
  if (!closing) return []
  const below = view.after(closing).slice(0, reach)
  const end = below.find(copyMark)?.whole
  return signatureColumns(end ? below.before(end) : below).flatMap(peopleIn).sort((a, b) => placeOf(a) - placeOf(b))
}

function placeOf({ name }: PersonDraft): number {
  return name?.at.start ?? 0
}

/** The people of one column. Where it begins with an organisation, each organisation stands above its people, otherwise below. */
function peopleIn(column: readonly View[]): PersonDraft[] {
  const found: PersonDraft[] = []
  const above = column[0] !== undefined && organisationOf(column[0]) !== undefined
  let heading: Grounded<string> | null = null
  for (const line of column) {
    const organisation = organisationOf(line)
    const person = organisation ? undefined : personLine(line)
    const last = found.at(-1)
    if (organisation && above) heading = organisation
    else if (person) found.push({ ...person, organisation: person.organisation ?? heading })
    else if (!last) continue
    else if (organisation) found[found.length - 1] = { ...last, organisation: last.organisation ?? organisation }
    else if (isRole(line) || isRunOn(last, line)) found[found.length - 1] = withRole(last, line)
    else break
  }
  return found
}

function organisationOf(line: View): Grounded<string> | undefined {
  return line.read(parseInspectorate) ?? (isOrganisation(line.folded) && !isOffice(line.folded) ? line.words() : undefined)
}

function isRole(line: View): boolean {
  return line.value.length < 120 && (isOffice(line.folded) || parseInspectorTitle(line.folded) !== undefined)
}

/** The second line of an office that is broken in the middle. */
function isRunOn({ role }: PersonDraft, line: View): boolean {
  return role !== null && line.value.length < 80 && (/^(?:[a-z(&]|Services?\b|Care\b)/.test(line.folded) || /(?:[,&]|\b(?:and|of|for))$/.test(role.at.folded))
}

const withBody = /^(?<office>.+),(?<body>[^,]+)$/

/** A line of an office added to what is known: "Chief Inspector of Health Care, CQC" has the organisation at its end. */
function withRole(person: PersonDraft, line: View): PersonDraft {
  const groups = line.find(withBody)?.groups
  const organisation = groups?.body?.trim().read(parseInspectorate)
  const office = organisation && groups?.office ? groups.office : line
  return { ...person, role: (person.role ? person.role.at.to(office) : office).words(), organisation: person.organisation ?? organisation ?? null }
}

function onLetterhead(person: PersonDraft, letterhead: string): PersonDraft {
  const ground = person.role ?? person.name
  return { ...person, organisation: person.organisation ?? ground?.at.means(letterhead) ?? null }
}

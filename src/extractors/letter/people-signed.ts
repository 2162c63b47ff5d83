import type { Grounded } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { parseInspectorate } from '../../vocabulary/inspectorates.ts'
import { isOffice } from '../../vocabulary/offices.ts'
import { isOrganisation } from '../../vocabulary/organisations.ts'
import { titleLine } from '../../phrases/person/title.ts'
import { type PersonDraft, nameThenOffice, personLine } from '../people/person-line.ts'

/**
 * The people of one column of signatures. Where it begins with an organisation, each organisation stands above its people, otherwise below.
 * Several organisations on end are a grid read line by line: then come as many names, then as many offices.
 */
export function peopleSigned(column: readonly View[]): PersonDraft[] {
  const signed = new Signed(column[0] !== undefined && organisationOf(column[0]) !== undefined)
  for (const line of column) if (!signed.takes(line)) break
  return signed.people
}

class Signed {
  readonly people: PersonDraft[] = []
  /** The organisations over the names that follow. */
  private heads: Grounded<string>[] = []
  /** How many people there were when the heads began. */
  private begun = 0

  constructor(private readonly organisationsAbove: boolean) {}

  /** Adds what a line says; false for a line that is no part of a signature. */
  takes(line: View): boolean {
    const organisation = organisationOf(line)
    const person = organisation ? undefined : (personLine(line) ?? nameThenOffice(line))
    if (organisation && this.organisationsAbove) this.addHead(organisation)
    else if (person) this.people.push({ ...person, organisation: person.organisation ?? this.head() })
    else if (this.people.length) return this.completes(line, organisation)
    return true
  }

  private addHead(organisation: Grounded<string>): void {
    if (this.people.length > this.begun || !this.heads.length) [this.heads, this.begun] = [[organisation], this.people.length]
    else this.heads.push(organisation)
  }

  private head(): Grounded<string> | null {
    return this.heads[this.people.length - this.begun] ?? this.heads.at(-1) ?? null
  }

  private completes(line: View, organisation: Grounded<string> | undefined): boolean {
    const at = this.waiting()
    const person = this.people[at]
    if (!person) return false
    if (organisation) this.people[at] = { ...person, organisation: person.organisation ?? organisation }
    else if (isRole(line) || isRunOn(person, line, this.organisationsAbove)) this.people[at] = withRole(person, line)
    else return false
    return true
  }

  /** Whom a line is about: the last named, in a grid read line by line the first of its row without an office. */
  private waiting(): number {
    const first = this.heads.length > 1 ? this.people.findIndex(({ role }, at) => at >= this.begun && !role) : -1
    return first < 0 ? this.people.length - 1 : first
  }
}

function organisationOf(line: View): Grounded<string> | undefined {
  return line.read(parseInspectorate) ?? (isOrganisation(line.folded) && !isOffice(line.folded) ? line.words() : undefined)
}

function isRole(line: View): boolean {
  return line.value.length < 120 && (isOffice(line.folded) || titleLine(line) !== undefined)
}

/** The second line of an office that is broken in the middle; in a grid any short line is. */
function isRunOn({ role }: PersonDraft, line: View, inGrid: boolean): boolean {
  if (!role || line.value.length >= 80) return false
  const isOpen = /(?:[,&]|\b(?:and|of|for))$/.test(role.at.folded)
  return isOpen || /^(?:[a-z(&]|Services?\b|Care\b)/.test(line.folded) || (inGrid && /^[A-Z][^\d.]*$/.test(line.folded))
}

const withBody = /^(?<office>.+),(?<body>[^,]+)$/

/** A line of an office added to what is known: "Chief Inspector of Health Care, CQC" has the organisation at its end. */
function withRole(person: PersonDraft, line: View): PersonDraft {
  const groups = line.find(withBody)?.groups
  const organisation = groups?.body?.trim().read(parseInspectorate)
  const office = organisation && groups?.office ? groups.office : line
  const role = (person.role ? withBracket(person.role.at).to(office) : office).words()
  return { ...person, role, organisation: person.organisation ?? organisation ?? null }
}

/** "(Lead Inspector)" begins with its bracket where more of the office follows. */
function withBracket(role: View): View {
  const wider = role.at({ start: Math.max(0, role.start - 1), end: role.end })
  return wider.folded.startsWith('(') ? wider : role
}

import { anyOf } from '../../../text/any-of.ts'
import type { View } from '../../../text/view.ts'
import { isOffice } from '../../../vocabulary/offices.ts'
import { isOrganisation } from '../../../vocabulary/organisations.ts'
import { type PersonDraft, officeLine } from '../../people/person-line.ts'
import { honouredSurname, personName } from '../../people/person-name.ts'

const onNumber = String.raw`\bon (?=\(?0\d{2}|\+44)`
const ways = ['tel(?:ephone)?', 'phone', 'mobile', 'e-?mail', 'ext(?:ension)?', String.raw`x ?\d{3,6}`, 'direct (?:dial|line)', 'contact']
const address = String.raw`(?<![\w.+'-])\w[\w.+'-]{0,80}@`
const number = String.raw`(?:\(?0\d{2,4}\)?|\+44)[\d \n-]{5}`
/** Where telephone, mail or a note begins behind a person. */
const details = new RegExp(anyOf(onNumber, String.raw`\b${anyOf(...ways)}\b`, String.raw`\b[TE]:`, String.raw`\bdated? ?:`, address, number), 'i')
/** What parts a name from an office. */
const separator = /\bjob title ?:|[,:;|()]|[ \n]- /i
const loose = ' ,;:|(./-'
const longestOffice = 160

/**
 * A person with an office, in any order and between commas, dashes or brackets: "NAME, Director of Children's Services", "NAME – Head of
 * Service", "Director of Children's Services (NAME)", "Cabinet Member for Children, Councillor NAME"; an office alone is a person without a
 * name.
 */
export function namedPerson(words: View): PersonDraft | undefined {
  const line = withoutLoose(beforeDetails(words))
  const parts = partsOf(line)
  const place = parts.findIndex((piece) => nameIn(piece) !== undefined)
  const part = parts[place]
  const rest = part ? withoutLoose(place === 0 || isOffice(line.after(part).folded) ? line.after(part) : line.before(part)) : line
  const name = part && nameIn(part)
  const role = isOffice(rest.folded) && rest.value.length < longestOffice ? withoutArticle(rest).words() : null
  if (!name && !role) return undefined
  const organisation = !role && !rest.isEmpty && isOrganisation(rest.folded) ? rest.words() : null
  return { name: name ?? null, role, organisation }
}

/** The same; an office alone may have its body behind it: "Chief Officer, Leeds Clinical Commissioning Group". */
function personOrOffice(words: View): PersonDraft | undefined {
  const person = namedPerson(words)
  return person?.name ? person : (officeLine(words.without(/^the /i)) ?? person)
}

/** "the Director of Children's Services and the Independent Chair" */
const nextOffice = / and the (?=[A-Z])/

/** "NAME, Assistant Director, and NAME, Chief Nurse" */
const nextNamed = /,? (?:and|&) (?=(?:[A-Z][\w'.-]* ){1,2}[A-Z][\w'-]+(?:,| [-(]))/

/** The persons or offices that a line names beside each other. */
export function peopleOrOffices(words: View): PersonDraft[] {
  const each = words.splitAt(nextNamed).map(namedPerson)
  if (each.length > 1 && each.every((person) => person?.name)) return each.flatMap((person) => person ?? [])
  return words.splitAt(nextOffice).flatMap((each) => personOrOffice(each) ?? [])
}

/** Words of a body's name, and of none of a person's. */
const ofBody = /\b(?:and|of|for|&|services?|directorate|department|division)\b/i

/** Capitals make a name of any words; an office is none. */
function nameIn(words: View): ReturnType<typeof personName> {
  return isOffice(words.folded) || words.has(ofBody) ? undefined : personName(words) ?? honouredSurname(words)
}

function beforeDetails(words: View): View {
  const found = words.find(details)?.whole
  return found ? words.before(found) : words
}

/** The pieces between the separators, none of them empty. */
function partsOf(line: View): View[] {
  const cuts = line.findAll(separator).map(({ whole }) => whole)
  return line.split(cuts).map(withoutLoose).filter((piece) => !piece.isEmpty)
}

/** Without separators at its ends, nor a bracket that has lost its partner. */
function withoutLoose(words: View): View {
  const open = words.without(/^[ \t\n,;|().:-]+(?:job title ?:[ \t]?)?|^job title ?:[ \t]?/i).trimEndOf(loose)
  return open.folded.endsWith(')') && !open.folded.includes('(') ? open.trimEndOf(`${loose})`) : open
}

function withoutArticle(role: View): View {
  const article = role.find(/^the /i)?.whole
  return article ? role.after(article) : role
}

import type { Person } from '../../../record/schema.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import { anyOf } from '../../../text/any-of.ts'
import { until } from '../../../text/until.ts'
import type { View } from '../../../text/view.ts'
import { meetingBody } from '../../../vocabulary/council-bodies.ts'
import { allLabelled } from '../../labelled.ts'
import type { PersonDraft } from '../../people/person-line.ts'
import { authorInRows } from './card-rows.ts'
import { isOfficeLine } from '../../people/office-line.ts'
import { frontSheetLabels } from '../front-sheet/labels.ts'
import { namedPerson, peopleOrOffices } from './named-person.ts'
import { post } from './contact-details.ts'
import { closingSignature } from './closing-signature.ts'
import { formSigners } from './signature-form.ts'
import { eachOnce } from './once-each.ts'
import { officeBelowTitle } from './office-below-title.ts'

/** How far a front sheet reaches. */
const frontSheet = 4000
/** Behind the front sheet "From" and "By" are words. */
const reportAuthor = String.raw`report authors?(?:\(s\))?(?: and contacts?(?: for \w+)?)?`
const endLabel = new RegExp(anyOf('authors? of (?:the |this )?report', 'name of (?:the )?(?:report )?author', reportAuthor, 'report (?:written|prepared) by'), 'i')
const fewLines = 8
const longestLine = 120
const reportOf = anyOf('(?:(?:written|prepared|drafted) )?by', 'of', 'from', 'on behalf of')
const unlabelled = new RegExp(String.raw`^(?:open )?(?:joint )?report ${reportOf} ?[: \t][ \t]?(?<who>\S[^\n]{2,200})$`, 'im')
/** "Report of the Independent Chair to Cabinet": for whom it is. */
const toBody = new RegExp(String.raw` to (?:the )?(?:[\w']+ ){0,5}${meetingBody}\b.*$`, 'i')
const written = String.raw`\bthis report (?:was|has been) (?:written|prepared) by`
const writtenBy = new RegExp(String.raw`${written} (?<who>[^.]{3,160}?)(?:,? who can be contacted\b|[.]|$)`, 'i')

/**
 * Who wrote a council's paper: "Author:", "Report by NAME, Director of …", "Report of the Director of …", the director who signs its end;
 * and who signed it off.
 */
export const authors = defineExtractor<Person[]>('authors', (view) => {
  const front = view.slice(0, frontSheet)
  const reportLine = front.find(unlabelled)
  const inText = [reportLine?.groups.who && withoutBody(reportLine.groups.who), view.find(writtenBy)?.groups.who]
  const atEnd = allLabelled(view, endLabel).filter((value) => value.start > view.start + frontSheet || isLast(value, view))
  const said = [...labelledWithMore(front), ...atEnd, ...inText, ...(reportLine ? peopleBelow(front.after(reportLine.whole)) : [])]
  const writers = said.flatMap((value) => (value ? people(value).map((person) => withOfficeBelow(person, value, view)) : []))
  const signatures = allLabelled(front, frontSheetLabels.signOff)
  const signedOff = signatures.flatMap((value) => people(value).map((person) => withOffice(person, value, front)))
  const tabled = authorInRows(front)
  const onFront = writers.filter(({ name }) => !atEnd.some((value) => name && value.contains(name.at)))
  const named = onFront.some(({ name }) => name) ? [] : signersOf(view)
  const found = [...(named.length ? [...named, ...writers.filter(({ name }) => name)] : writers), ...tabled, ...signedOff]
  return eachOnce(found.length ? found : officeBelowTitle(front))
})

function withoutBody(who: View): View {
  const body = who.find(toBody)?.whole
  return body ? who.before(body) : who
}

/** Whether few lines stand below. */
function isLast(value: View, view: View): boolean {
  return view.after(value).blocks().length < fewLines
}

/** Who signs its form, or its end. */
function signersOf(view: View): PersonDraft[] {
  const signers = formSigners(view)
  return signers.length ? signers : closingSignature(view)
}

/** The values beside the label, with the lines below them that are persons too: "From: NAME, office" above "NAME, office". */
function labelledWithMore(front: View): View[] {
  return allLabelled(front, frontSheetLabels.author).flatMap((value) => {
    const next = front.after(value).blocks()[0]
    const more = next && !/[:\t]/.test(next.folded) && next.value.length < longestLine ? namedPerson(next) : undefined
    return next && more?.name && more.role ? [value, next] : [value]
  })
}

/** "Report of Corporate Management Team", above lines of a name and an office each. */
function peopleBelow(view: View): View[] {
  const lines = view.blocks().map((block) => block.body)
  return until(lines, (line) => line.value.length > longestLine || /[:\t]/.test(line.folded) || !hasBoth(namedPerson(line)))
}

function hasBoth(person: PersonDraft | undefined): boolean {
  return Boolean(person?.name && person.role)
}

function people(value: View): PersonDraft[] {
  return value.findAll(/[^;\n\t]+/).flatMap(({ whole }) => peopleOrOffices(whole.without(/^ ?name ?: ?/i).trim()))
}

/** "Report author: NAME" above "Director of …", "Job title: Head of Service". */
function withOfficeBelow(person: PersonDraft, value: View, view: View): PersonDraft {
  const below = person.name && !person.role ? view.after(value).blocks()[0] : undefined
  const role = below && (isOfficeLine(below) ? below : below.find(post)?.groups.role)
  return role ? { ...person, role: role.words() } : person
}

/** "Cabinet Member sign-off: NAME" says the office in its label. */
function withOffice(person: PersonDraft, value: View, view: View): PersonDraft {
  const office = view.before(value).findAll(frontSheetLabels.signOff).at(-1)?.groups.office
  return person.role || !office ? person : { ...person, role: office.words() }
}

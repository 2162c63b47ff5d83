import type { Person } from '../../../record/schema.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import { anyOf } from '../../../text/any-of.ts'
import type { Match, View } from '../../../text/view.ts'
import { executiveMember } from '../../../vocabulary/council-bodies.ts'
import { allLabelled } from '../../labelled.ts'
import { peopleInBrackets } from '../../letter/people-told.ts'
import type { PersonDraft } from '../../people/person-line.ts'
import { personName } from '../../people/person-name.ts'
import { isOfficeLine } from '../../people/office-line.ts'
import { closingSignature } from './closing-signature.ts'
import { detailsIn } from './contact-details.ts'
import { formSigners } from './signature-form.ts'
import { namedPerson } from './named-person.ts'

const holders = [
  'leader', 'mayor', 'chair(?:man|person)?', executiveMember, 'monitoring officer',
  'proper officer', 'director',
]
const holder = String.raw`(?<office>${anyOf(...holders)}\b[^:\n]{0,80}?)`
const line = String.raw`(?::|\t|\.{3,}|_{3,})`
const forWhom = String.raw`(?: on behalf of [^:\n]{3,80})?`
const label = `(?:signed(?: (?:off )?by)?|signature)${forWhom}(?: (?:by )?(?:the )?${holder})?`
const signed = new RegExp(String.raw`^${label} ?${line}[ \t]?(?<who>[^\n\t]{3,160})(?:\t.*)?$`, 'im')
const ways = [
  signed,
  /** "(Signed) NAME", "Proper Officer:" above a name */
  /^\(signed\)[ \t](?<who>[^\n\t]{3,80})$/im,
  /^proper officer ?:\n(?<who>[^\n\t:]{3,80})$/im,
]

/** How near the end a signature stands. */
const signatureReach = 400

/** A form asks beside its label for what to write: "(name and post title)". */
const form = String.raw`\(name[^)]{0,40}\)`
const takers = anyOf('officer taking (?:the )?decision', 'decision taken by', 'name of (?:decision[ -]maker|officer)')
const taken = `${takers}(?: ${form})?`
const decider = new RegExp(anyOf(taken, `decision[ -]maker ${form}`), 'i')

/** Who signed a decision: "Signed by the Leader: NAME"; the officer who took it, whose signature may be shorter than the name. */
export const signedBy = defineExtractor<Person[]>('signed-by', (view) => {
  const officers = allLabelled(view, decider).flatMap((value) => officer(value, view)).filter(({ name, role }) => name && role)
  const signers = ways.flatMap((way) => view.findAll(way)).flatMap((found) => signer(found, view))
  const beside = allLabelled(view, maker)
  const makers = beside.flatMap((value) => officer(value, view)).filter(({ role }) => role)
  const isWhole = ({ name, role }: PersonDraft): boolean => Boolean(name && role)
  const dated = beside.filter((value) => isDated(value, view)).flatMap((value) => officer(value, view)).filter(isWhole)
  const formed = formSigners(view)
  const all = [signers, formed, dated, atEnd(view)].find(({ length }) => length > 0) ?? []
  const full = all.map((one) => withMaker(one, makers))
  return [...officers, ...full.filter((signer) => !officers.some((officer) => isSame(officer, signer)))]
})

/** "Decision maker: NAME, office" above "Date: …" has signed. */
const isDate = /^(?:signed|signature|dated?)\b(?! of (?:the )?(?:meeting|decision))/i

function isDated(value: View, view: View): boolean {
  return view.after(value).blocks().slice(0, 1).some((line) => line.has(isDate)) && view.end - value.end < signatureReach
}

/** Minutes end there, and whoever signs them stands below. */
const ended = anyOf('closed', 'concluded', 'ended', 'finished', 'terminated', 'was (?:declared )?closed')
const closed = new RegExp(String.raw`^(?:the |this )?meeting (?:then )?${ended}\b[^\n]*`, 'im')

/** Whose name stands below for the day on which the minutes are approved. */
const chair = /\bchair/i

function atEnd(view: View): PersonDraft[] {
  const end = view.findAll(closed).at(-1)?.whole
  const below = end && view.after(end)
  if (!below || below.value.length >= signatureReach || detailsIn(below).first) return []
  return closingSignature(below).filter(({ role }) => !role?.at.has(chair))
}

/** Who made a decision has the office of whoever signs it by that name. */
const maker = new RegExp(anyOf('(?:name of )?decision[ -]?(?:maker|taker)', 'decision (?:to be )?(?:made|taken) by'), 'i')

function withMaker(one: PersonDraft, makers: readonly PersonDraft[]): PersonDraft {
  const same = one.role ? undefined : makers.find((other) => isSame(other, one) || (makers.length === 1 && !other.name))
  return same ? { ...same, name: inFuller(one, same) } : one
}

function inFuller({ name }: PersonDraft, other: PersonDraft): PersonDraft['name'] {
  return name && name.value.length >= (other.name?.value.length ?? 0) ? name : other.name
}

/** The office may stand on the line below the name. */
function officer(value: View, view: View): PersonDraft[] {
  const person = namedPerson(value)
  const below = person && !person.role ? view.after(value).blocks()[0] : undefined
  return person ? [below && isOfficeLine(below) ? { ...person, role: below.words() } : person] : []
}

/** "A Okoro" signs for Ann Okoro. */
function isSame(officer: PersonDraft, signer: PersonDraft): boolean {
  const [full, short] = [lastAndFirst(officer), lastAndFirst(signer)]
  return full !== undefined && full === short
}

function lastAndFirst({ name }: PersonDraft): string | undefined {
  const words = name?.value.toLowerCase().split(' ')
  return words && `${words.at(-1) ?? ''} ${words[0]?.[0] ?? ''}`
}

function signer({ whole, groups: { who, office } }: Match, view: View): PersonDraft[] {
  const several = who && peopleInBrackets(who)
  if (several) return several
  const person = who && namedPerson(who)
  const below = view.after(whole).blocks()[0]
  const role = office ?? (below && isOfficeLine(below) ? below : undefined)
  return person ? [{ ...person, name: inFull(person.name, view), role: person.role ?? role?.words() ?? null }] : []
}

const initialled = /^(?<initial>[A-Z])\.? (?:[A-Z]\.? )*(?<last>[A-Z][\w'-]+)$/

/** "R. Marsh" signs; "Ruth Marsh" stands elsewhere. */
function inFull(name: PersonDraft['name'], view: View): PersonDraft['name'] {
  const { initial, last } = (name && initialled.exec(name.value)?.groups) ?? {}
  const full = initial && last ? view.find(new RegExp(String.raw`\b${initial}[a-z'-]+(?: [A-Z]\.?)? ${last}\b`))?.whole : undefined
  return (full && personName(full)) ?? name
}

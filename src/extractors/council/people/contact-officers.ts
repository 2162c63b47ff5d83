import type { Draft } from '../../../record/draft.ts'
import type { Contact } from '../../../record/schema.ts'
import { defineExtractor } from '../../../rules/extractor.ts'
import { anyOf } from '../../../text/any-of.ts'
import type { BlockView, View } from '../../../text/view.ts'
import { allLabelled } from '../../labelled.ts'
import { nameThenOffice } from '../../people/person-line.ts'
import { detailsIn, isPersonLine, isReached, post, withDetailsBelow } from './contact-details.ts'
import { isOfficeLine } from '../../people/office-line.ts'
import { colleaguesBelow } from './colleagues-below.ts'
import { type Card, cardsInRows } from './card-rows.ts'
import { besideDetails } from './beside-details.ts'
import { frontSheetLabels } from '../front-sheet/labels.ts'
import { namedPerson } from './named-person.ts'
import { toldContacts, twoWords } from './told-contacts.ts'

const matter = anyOf(
  'report', 'paper', 'agenda', '(?:action )?plan', 'page', 'release', 'notice', 'statement', 'document', 'briefing', 'note', 'item', 'update',
  'strategy',
)
const papersBehind = 'access to (?:background )?(?:papers|documents|information)(?: and (?:further )?information)?'
const about = `(?: (?:about|on|for) (?:(?:(?:this|the|these) )?${matter}s?|${papersBehind}))?`
const contact = '(?:,? (?:please )?contact)?'
const papers = '(?: and (?:relevant |background |supporting )?(?:papers|documents|information))?'
const more = anyOf('name', 'contact', 'details', 'for (?:this report|further information)')
const whichContact = anyOf('name', 'person', 'point', 'details', 'for (?:(?:further|more) information|enquiries)', 'information')
const author = String.raw`(?:report )?authors?(?:\(s\))?`
const ask = '(?: for (?:queries|enquiries|questions|(?:further |more )?information))?'
/** Who answers for a matter is whom to ask only where it is told how, or on a paper's own front sheet. */
const leadLabel = /(?:report )?(?:lead|reporting|responsible) officers?(?:\(s\))?/i
const frontLead = /lead officers?/i
const frontSheet = 1500
const longestCard = 160
/** A clerk's office is a label where a name and a number stand behind it. */
const unit = anyOf('democratic services', 'committee', 'governance', 'scrutiny', 'electoral')
const holder = anyOf('clerk to the (?:committee|panel|board)', `${unit}(?: support)? (?:officer|manager|administrator)`)
const whatIsWanted = anyOf('queries', 'questions', '(?:further |more )information')
const ifYouAsk = String.raw`if you (?:have|require|need|want|would like) (?:any )?${whatIsWanted}\b[^:]{0,140}\bcontact`
const label = new RegExp(anyOf(
  String.raw`(?:name of )?(?:report |lead )?(?:contact|enquiry) officers?(?:\(s\))?(?: ${more})*${papers}`,
  String.raw`(?:lead|reporting|responsible) officers?(?:\(s\))?(?: ${more})+`, `${author} ?(?:and|/|&) ?(?:lead )?contacts?(?: officers?)?(?: details)?${ask}`,
  `(?:officer|report|author(?:'s)?) contact(?: details)?${about}`,
  `(?:lead |main |key )?contacts?(?: ${whichContact})?${about}`, 'name and contact details of (?:the )?author', holder,
  'officers? to contact', 'ask for', '(?:for )?(?:all )?(?:media|press) (?:contacts?|enquiries|quer(?:y|ies))',
  `(?:for )?(?:any )?(?:further|more) information${about}${contact}`,
  `(?:for (?:any )?)?(?:enquiries|queries)(?: to)?${about}${contact}`,
  'any (?:queries|questions)(?: [a-z]+){0,4}', ifYouAsk,
), 'i')
const authorLabel = frontSheetLabels.author
/** "NAME, Tel …; NAME, Tel …": where the next person begins; "NAME on …, Email … NAME on …" has no mark. */
const nextPerson = new RegExp(anyOf(
  String.raw`\b ?[/;] ?(?=[A-Z][\w'-]+ [A-Z])`,
  String.raw`(?<=@[\w.-]{3,60})[ \n]+(?=${twoWords} (?:on|-) )`,
  String.raw`(?<=@[\w.-]{3,60}|\d{3})[,;]? ?(?=${twoWords}, [A-Z])`,
  String.raw`(?<=[Mm]ail:) ?, ?(?=${twoWords}, [A-Z])`,
))
/** An address that a site does not print leaves its label: "Email: , ". */
const leftOut = /^ ?, ?$/
/** "NAME / NAME" */
const twoNames = new RegExp(`^${twoWords} ?/ ?${twoWords}$`)
const nextName = /(?<=\n)(?:\u2022 )?(?:officer )?name ?:/i
const nameLabel = /^(?:\u2022 )?(?:officer )?name ?:[ \t]?/i

/** A form says beside its label what to write there: "(Name, title, contact details)". */
const whatIsAsked = /^\([^)]*\)$/

/** "Contact officer: NAME, role; Tel: …", the details behind the name or in the lines below it; an author whose details are given too. */
export const contactOfficers = defineExtractor<Contact[]>('contact-officers', (view) => {
  const tabled = cardsInRows(view)
  if (tabled.length) return onceEach(tabled)
  const author = allLabelled(view, authorLabel).map((value) => namedPerson(value)).find((person) => person?.name)
  const named = allLabelled(view, label)
  const isAnybody = named.some((value) => cards(value, view).some(({ person }) => person?.name))
  const leads = isAnybody ? [] : allLabelled(view.slice(0, frontSheet), frontLead).filter((value) => isOtherOfficer(value, author))
  const asked = [...named, ...leads].sort((one, next) => one.start - next.start)
  const labelled = asked.flatMap((value) => [...cards(value, view), ...colleaguesBelow(value, view)])
  const others = [authorLabel, leadLabel].flatMap((other) => allLabelled(view, other))
  const written = others.flatMap((value) => cards(value, view)).filter(({ words }) => isReached(words))
  const told = toldContacts(view)
  const isTold = (card: Card): boolean => !card.person?.name && told.some(({ person, words }) => person?.name && words.overlaps(card.words))
  const withAuthor = (card: Card): Card => (card.person || !isDetailsOnly(card.words) ? card : { ...card, person: author })
  const known = labelled.filter((card) => !isTold(card)).map(withAuthor)
  return onceEach([...known, ...written, ...told, ...besideDetails(view, known.map(({ words }) => words), author?.name?.value)])
})

/** Who leads, and did not write the paper. */
function isOtherOfficer(value: View, author: Card['person']): boolean {
  const person = namedPerson(value)
  return Boolean(person?.name && person.role && person.name.value !== author?.name?.value)
}

/** The persons behind a label, each with the lines that tell how to reach them. */
function cards(value: View, view: View): Card[] {
  const whole = withDetailsBelow(value.has(whatIsAsked) ? view.after(value).blocks()[0] ?? value : value, view)
  const next = view.after(whole).blocks()[0]
  const all = next && isNextPerson(next, whole) ? whole.to(next) : whole
  const isFurther = (block: View): boolean => isPersonLine(block) && detailsIn(all.before(block)).first !== undefined
  const further = all.blocks().filter((block) => block.start > all.start && (block.start === next?.start || isFurther(block)))
  const isCut = (at: View): boolean =>
    value.has(twoNames) || at.has(leftOut) || detailsIn(all.before(at)).first !== undefined
  const cuts = all.findAll(nextPerson).filter(({ whole }) => isCut(whole))
  const named = all.findAll(nextName).map(({ whole }) => whole)
  const starts = [...cuts.map(({ whole }) => whole.end), ...[...named, ...further].map(({ start }) => start)].sort((a, b) => a - b)
  return all.splitBefore(starts.map((start) => ({ start, end: start }))).map(card)
}

/** "Contact: NAME, office" above "NAME, body", neither with a number. */
function isNextPerson(next: BlockView, { value }: View): boolean {
  const person = next.value.length < longestCard && !/[:\t.]/.test(next.folded) ? namedPerson(next) : undefined
  return Boolean(person?.name && (person.role ?? person.organisation)) && value.length < longestCard && !/\d/.test(value)
}

function card(words: View): Card {
  const line = words.without(nameLabel).find(/^[^\n\t]*/)?.whole ?? words
  const read = namedPerson(line)
  const person = read?.name ? read : (nameThenOffice(line) ?? read ?? unitIn(words))
  const office = person?.name && !person.role ? words.after(line).blocks()[0] : undefined
  return { person: person && office && isOfficeLine(office) ? { ...person, role: office.words() } : person, words }
}

/** "Press Office, 01632 …" */
const unitAhead = /^(?:the )?(?<unit>(?:[A-Z][\w'&-]+ ){1,4}(?:Team|Office|Unit|Desk))\b/

function unitIn(words: View): Card['person'] {
  const { unit } = words.find(unitAhead)?.groups ?? {}
  return unit && isReached(words) ? { name: null, role: unit.words(), organisation: null } : undefined
}

/** "Author contact details: 01632 …" leaves the name to the author's own label. */
function isDetailsOnly(words: View): boolean {
  const { first } = detailsIn(words)
  return first !== undefined && !words.before(first).has(/\w/)
}

/** One entry a person; the one that tells how to reach them, where there are several. */
function onceEach(found: readonly Card[]): Draft<Contact>[] {
  const kept = new Map<string, Draft<Contact>>()
  for (const { person, words } of found) {
    const role = words.find(post)?.groups.role?.words() ?? person?.role ?? person?.organisation ?? null
    const key = (person?.name ?? role)?.value.toLowerCase()
    const isBetter = key !== undefined && (!kept.has(key) || detailsIn(words).first !== undefined)
    if (isBetter) kept.set(key, { name: person?.name ?? null, role, ...reached(words) })
  }
  return [...kept.values()]
}

function reached(words: View): { phone: Draft<string | null>; email: Draft<string | null> } {
  const { phone, mail } = detailsIn(words)
  return { phone: phone?.words() ?? null, email: mail?.words() ?? null }
}
